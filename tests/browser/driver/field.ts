import type { Frame } from 'puppeteer-core'

/** The text of a field as its page has it: the value of a control, the words of an editable. */
export function textOf(frame: Frame, selector: string): Promise<string> {
  return frame.$eval(selector, (field) => ('value' in field ? String(field.value) : (field.textContent ?? '')))
}

/** Where the caret is, counted in the field's text; null when the field has none. */
export function caretOf(frame: Frame, selector: string): Promise<number | null> {
  return frame.$eval(selector, (field) => {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) return field.selectionEnd
    const root = field.getRootNode() as Document & { getSelection?: () => Selection | null }
    // Chromium answers for a shadow tree only on the tree itself, Firefox on the document.
    const selection = root.getSelection?.() ?? document.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    const { endContainer, endOffset } = selection.getRangeAt(0)
    if (!field.contains(endContainer)) return null
    const before = document.createRange()
    before.setStart(field, 0)
    before.setEnd(endContainer, endOffset)
    return before.toString().length
  })
}
