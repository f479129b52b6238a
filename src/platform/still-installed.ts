import { browser } from './browser.ts'

/** Whether our side of the extension is still there: an update under an open page takes it away. */
export function stillInstalled(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false
  }
}

/**
 * Undoes something of ours when `until` aborts. After an update under an open page the browser has undone it already, and says so by throwing:
 * that must not reach the page.
 */
export function undoAtEnd(until: AbortSignal, undo: () => void): void {
  until.addEventListener(
    'abort',
    () => {
      try {
        undo()
      } catch (error) {
        if (stillInstalled()) throw error
      }
    },
    { once: true },
  )
}
