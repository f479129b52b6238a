import type { Frame } from 'puppeteer-core'

/** One underline as the document has it. Highlights are per document and readable by anyone, so the page itself can be asked. */
export interface Underline {
  /** Random for each installation, then the look: `…-nudge`. */
  name: string
  text: string
  rects: { x: number; y: number; width: number; height: number }[]
}

/** All underlines that stand in this frame's document, in the order of the text. */
export function underlines(frame: Frame): Promise<Underline[]> {
  return frame.evaluate(() => {
    const controls: (HTMLTextAreaElement | HTMLInputElement)[] = []
    const collect = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) controls.push(element)
        if (element.shadowRoot) collect(element.shadowRoot)
      }
    }
    collect(document)
    const within = (rect: DOMRect, { left, top, right, bottom }: DOMRect) =>
      rect.left >= left - 1 && rect.right <= right + 1 && rect.bottom > top && rect.top < bottom
    const found: { name: string; text: string; start: number; rects: Underline['rects'] }[] = []
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) {
        // A range over the value of a text control has no nodes; whose it is shows in where it lies.
        const measured = range as Range
        const rects = [...measured.getClientRects()]
        const control =
          range instanceof Range
            ? null
            : controls.find((one) => rects.some((rect) => within(rect, one.getBoundingClientRect())))
        found.push({
          name,
          text:
            range instanceof Range
              ? range.toString()
              : (control?.value.slice(range.startOffset, range.endOffset) ?? ''),
          start: rects[0] ? rects[0].top * 10_000 + rects[0].left : 0,
          rects: rects.map(({ x, y, width, height }) => ({ x, y, width, height })),
        })
      }
    }
    return found.sort((a, b) => a.start - b.start).map(({ name, text, rects }) => ({ name, text, rects }))
  })
}
