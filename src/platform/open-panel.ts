import { browser } from './browser.ts'

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>
}

/** Opens the list beside the page. Only from a click, and before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  const native = globalThis as { chrome?: { sidePanel?: SidePanel } }
  if (native.chrome?.sidePanel) await native.chrome.sidePanel.open({ windowId })
  else await browser.sidebarAction.open()
}
