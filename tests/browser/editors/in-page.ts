import type { Page } from 'puppeteer-core'
import type { LayerInPage } from './layer.ts'

declare global {
  interface Window {
    layer: LayerInPage
  }
}

/** Puts the focus into a field, also one in an open shadow root, and follows it. Answers its kind, or why it is not read. */
export async function follow(
  page: Page,
  words: readonly string[],
  options: { valueRanges?: boolean } = {},
): Promise<string> {
  return page.evaluate(
    (words, options) => {
      const roots: (Document | ShadowRoot)[] = [document]
      for (const root of roots) {
        const field = root.querySelector<HTMLElement>('#field')
        if (field) {
          field.focus()
          // A document that is written as a whole takes keys in Firefox once there is a caret.
          if (document.designMode === 'on') getSelection()?.collapse(field, 0)
          return window.layer.follow(words, options)
        }
        for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
      }
      return 'there is no #field'
    },
    words,
    options,
  )
}

/**
 * Holds every drawn line against the browser's own idea of which letter is where: just inside the left and the right end of a
 * line must be the first and the last letter of its word. Answers what does not fit, in words; an empty list is right.
 */
export function misplaced(page: Page, words: readonly string[]): Promise<string[]> {
  return page.evaluate((words) => {
    const wrong: string[] = []
    const editor = window.layer.editor()
    const text = editor.text()
    const drawn = window.layer.drawn()
    const shadowRoots: ShadowRoot[] = []
    for (let root = editor.element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      shadowRoots.push(root)
    const shown = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    for (let element: Element | null = editor.element; element; element = element.parentElement) {
      if (element !== editor.element && getComputedStyle(element).overflowY === 'visible') continue
      if (element === document.body || element === document.documentElement) continue
      const { left, top } = element.getBoundingClientRect()
      const inside = { left: left + element.clientLeft, top: top + element.clientTop }
      const scale = element.getBoundingClientRect().width / (element as HTMLElement).offsetWidth
      shown.left = Math.max(shown.left, inside.left)
      shown.top = Math.max(shown.top, inside.top)
      shown.right = Math.min(shown.right, inside.left + element.clientWidth * scale)
      shown.bottom = Math.min(shown.bottom, inside.top + element.clientHeight * scale)
    }
    let looked = 0
    for (const word of words) {
      if (!drawn.some((it) => it.text === word)) wrong.push(`${word} is not drawn`)
    }
    for (const { text: word, rects } of drawn) {
      if (rects.length === 0) wrong.push(`${word} has no place`)
      for (const rect of rects) {
        const middle = (rect.top + rect.bottom) / 2
        if (middle < shown.top + 2 || middle > shown.bottom - 2) continue
        for (const x of [rect.left + 1.5, (rect.left + rect.right) / 2, rect.right - 1.5]) {
          if (x < shown.left + 2 || x > shown.right - 2) continue
          looked++
          const caret = document.caretPositionFromPoint(x, middle, { shadowRoots })
          const around = !caret
            ? 'nothing'
            : caret.offsetNode === editor.element
              ? near(text, caret.offset)
              : near(caret.offsetNode.textContent ?? '', caret.offset)
          if (!around.includes(word)) wrong.push(`${word} is drawn where the page has ${around}`)
          const at = editor.offsetAt(x, middle)
          if (at === null || !near(text, at).includes(word)) wrong.push(`${word}: offsetAt says ${at}`)
        }
      }
    }
    if (looked === 0) wrong.push('nothing drawn is in view')
    return wrong

    /** The word that an offset is in or at, with one letter of grace on each side. */
    function near(text: string, offset: number): string {
      let start = offset
      let end = offset
      while (start > 0 && /\S/.test(text[start - 1] ?? '')) start--
      while (end < text.length && /\S/.test(text[end] ?? '')) end++
      return (
        text.slice(start, end) || `“${text.slice(Math.max(0, offset - 10), offset)}|${text.slice(offset, offset + 10)}”`
      )
    }
  }, words)
}

/** Resolves once the page has drawn two more frames, so that whatever was asked for in one has happened. */
export function framesLater(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
