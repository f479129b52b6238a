import { browser } from '../../platform/browser.ts'
import { sentence } from '../../platform/i18n.ts'
import type { ToFrame } from '../../platform/messages.ts'
import { openPage } from '../../platform/open-page.ts'
import { tellTab } from '../../platform/send.ts'
import { type SelectionPlace, selectionAddress } from '../pages/selection-of-tab.ts'

interface Entry {
  title: string
  /** Where it stands: at a field, or at words that are selected, on whatever page. */
  at: 'editable' | 'selection'
  does(place: SelectionPlace): Promise<void>
}

const tells =
  (message: ToFrame) =>
  ({ tabId, frameId }: SelectionPlace) =>
    tellTab(tabId, message, frameId)

/** What the context menu offers. */
const ENTRIES: Record<string, Entry> = {
  'open-menu': { title: 'menu_open', at: 'editable', does: tells({ type: 'open-menu' }) },
  steps: { title: 'steps', at: 'editable', does: tells({ type: 'steps' }) },
  'check-field': { title: 'menu_check_field', at: 'editable', does: tells({ type: 'check', what: 'field' }) },
  leave: { title: 'menu_leave', at: 'editable', does: tells({ type: 'leave' }) },
  // The scratchpad fetches the words itself: the background hands on where they are, not what they say.
  selection: {
    title: 'menu_selection',
    at: 'selection',
    does: (place) => openPage('scratchpad', selectionAddress(place)),
  },
}

/** Writes the entries of the context menu. They outlast the background in Chromium, so the old ones go first. */
export async function buildMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const [id, { title, at }] of Object.entries(ENTRIES)) {
    browser.contextMenus.create({ id, title: sentence(title), contexts: [at] })
  }
}

export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(ENTRIES, menuItemId)) return
    void ENTRIES[menuItemId]?.does({ tabId: tab.id, frameId: frameId ?? 0 })
  })
}
