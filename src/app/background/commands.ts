import { browser } from '../../platform/browser.ts'
import { pausedUntil } from '../../platform/items.ts'
import { tellTab } from '../../platform/send.ts'

const HOUR = 3_600_000

/** What the keys of the browser's own list of shortcuts do. */
const COMMANDS: Record<string, () => Promise<unknown>> = {
  /** Quiet for an hour; pressed again, no longer. */
  quiet: () => pausedUntil.update((until) => (until > Date.now() ? 0 : Date.now() + HOUR)),
  async 'check-field'() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await tellTab(tab.id, { type: 'check', what: 'field' })
  },
}

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name) => void COMMANDS[name]?.())
}
