import { browser } from '../../platform/browser.ts'

/** A frame of a tab in which something is selected. */
export interface SelectionPlace {
  tabId: number
  frameId: number
}

/** How the address of the scratchpad names it (behind #). */
export const selectionAddress = ({ tabId, frameId }: SelectionPlace): string => `selection-${tabId}-${frameId}`

/** The place that an address names, or null. Pure. */
export function selectionPlace(hash: string): SelectionPlace | null {
  const [, tab, frame] = /^#selection-(\d+)-(\d+)$/.exec(hash) ?? []
  return tab === undefined || frame === undefined ? null : { tabId: Number(tab), frameId: Number(frame) }
}

/**
 * What is selected there; empty where nothing is, or where the frame may not be looked into. It comes straight to the page that asks, past the background: the writer's
 * click in the context menu lets the extension see that tab.
 */
export async function selectionOf({ tabId, frameId }: SelectionPlace): Promise<string> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: selectedText })
    .catch(() => [])
  const text: unknown = answers[0]?.result
  return typeof text === 'string' ? text : ''
}

/** Runs in the page. A text field keeps its selection to itself; what is secret stays there. */
function selectedText(): string {
  const field = document.activeElement
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  if (isField && field.type === 'password') return ''
  const { selectionStart, selectionEnd, value } = isField
    ? field
    : { selectionStart: null, selectionEnd: null, value: '' }
  if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart)
    return value.slice(selectionStart, selectionEnd)
  return getSelection()?.toString() ?? ''
}
