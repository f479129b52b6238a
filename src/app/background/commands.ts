import { browser } from '../../platform/browser.ts'
import { pausedUntil, UNTIL_ASKED } from '../../platform/items.ts'
import { openPanel } from '../../platform/open-panel.ts'
import { tellTab } from '../../platform/send.ts'

/** What the keys of the browser's own list of shortcuts do. */
const COMMANDS: Record<string, (tab: { windowId?: number | undefined } | undefined) => Promise<unknown>> = {
  /** Hides everything in all tabs until it is pressed again. In a pause, too: whoever shares a screen does not want to see what comes back with it. */
  quiet: () => pausedUntil.update((until) => (until === UNTIL_ASKED ? 0 : UNTIL_ASKED)),
  async 'check-field'() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
    if (tab?.id !== undefined) await tellTab(tab.id, { type: 'check', what: 'field' })
  },
  // The browser opens it for a key only before anything is awaited.
  'open-list': (tab) => (tab?.windowId === undefined ? Promise.resolve() : openPanel(tab.windowId)),
}

export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => void COMMANDS[name]?.(tab))
}
