import { browser } from '../../platform/browser.ts'
import { sentence } from '../../platform/i18n.ts'
import type { ToFrame } from '../../platform/messages.ts'
import { tellTab } from '../../platform/send.ts'

/** What the context menu of a field offers, and what the frame is then told. */
const ENTRIES = {
  'open-menu': { title: 'menu_open', tells: { type: 'open-menu' } },
  steps: { title: 'steps', tells: { type: 'steps' } },
  'check-field': { title: 'menu_check_field', tells: { type: 'check', what: 'field' } },
  leave: { title: 'menu_leave', tells: { type: 'leave' } },
} as const satisfies Record<string, { title: string; tells: ToFrame }>

const isEntry = (id: unknown): id is keyof typeof ENTRIES => typeof id === 'string' && id in ENTRIES

/** Writes the entries of the context menu. They outlast the background in Chromium, so the old ones go first. */
export async function buildMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, { title }] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ id, title: sentence(title), contexts: ['editable'] })
  }
}

export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (isEntry(menuItemId) && tab?.id !== undefined) void tellTab(tab.id, ENTRIES[menuItemId].tells, frameId ?? 0)
  })
}
