import type { Frame } from 'puppeteer-core'

/**
 * The words of a field that lie under a rectangle, as the browser's own hit testing has it: from the letter at its left edge to the
 * letter at its right. Shows whether a line stands under the right words, whoever drew it.
 */
export function textUnder(
  frame: Frame,
  selector: string,
  rect: { x: number; y: number; width: number; height: number },
): Promise<string> {
  return frame.$eval(
    selector,
    (field, { x, y, width, height }) => {
      const root = field.getRootNode()
      const shadowRoots = root instanceof ShadowRoot ? [root] : []
      // An element of the page's own may have a value too (Trix).
      const control = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : null
      const offsetAt = (left: number): number => {
        const caret = document.caretPositionFromPoint(left, y + height / 2, { shadowRoots })
        if (!caret) return -1
        if (control) return caret.offset
        const before = document.createRange()
        before.setStart(field, 0)
        before.setEnd(caret.offsetNode, caret.offset)
        return before.toString().length
      }
      const text = control?.value ?? field.textContent ?? ''
      return text.slice(offsetAt(x + 1), offsetAt(x + width - 1))
    },
    rect,
  )
}
