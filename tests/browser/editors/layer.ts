import type { Applied, FieldEditor, Look, Mark, TextChange, TextEdit, WhyNot } from '../../../src/editors/editor.ts'
import { fieldFinder, fieldKind, innerActive } from '../../../src/editors/find-field.ts'
import { highlightCss, highlightNames } from '../../../src/editors/highlight-css.ts'
import { type OpenLayer, openLayer } from '../../../src/editors/overlay.ts'

/** What tests can do with the layer in a page: all of it runs in the page's own world, without an extension. */
export interface LayerInPage {
  /** Takes the field that has the focus, watches it and draws every one of `words` after every change. */
  follow(words: readonly string[], options?: { valueRanges?: boolean }): string
  editor(): FieldEditor
  changes: (Omit<TextChange, 'text'> & { length: number })[]
  /** Replaces the first `old` by `text`. */
  replace(old: string, text: string): Promise<Applied>
  apply(edit: TextEdit, expected: string): Promise<Applied>
  /** What is drawn now: looks, texts and client rectangles, from the document's registry. */
  drawn(): { text: string; rects: { left: number; top: number; right: number; bottom: number }[] }[]
  names: Record<Look, string>
  openLayer: OpenLayer
  /** Why an element is not read, or null. */
  why(element: Element | null): WhyNot | null
  dispose(): void
}

const names = highlightNames(crypto.getRandomValues(new Uint8Array(48)))
const css = highlightCss(names)

let editor: FieldEditor | null = null
let ends = new AbortController()

const layer: LayerInPage = {
  names,
  openLayer,
  changes: [],
  why(element) {
    const kind = fieldKind(element)
    return 'why' in kind ? kind.why : null
  },
  follow(words, options = {}) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
    const found = fieldFinder({ names, css, openLayer, ...options })(innerActive(document))
    if ('why' in found) return found.why
    editor = found.editor
    ends = new AbortController()
    const paint = () => editor?.paint(marksOf(editor.text(), words))
    editor.watch(({ text, change, by }) => {
      layer.changes.push({ change, by, length: text.length })
      paint()
    }, ends.signal)
    paint()
    return editor.kind
  },
  editor() {
    if (!editor) throw new Error('follow a field first')
    return editor
  },
  replace(old, text) {
    const start = layer.editor().text().indexOf(old)
    return layer.editor().apply({ start, end: start + old.length, text }, old)
  },
  apply: (edit, expected) => layer.editor().apply(edit, expected),
  drawn() {
    const drawn: ReturnType<LayerInPage['drawn']> = []
    for (const name of Object.values(names)) {
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>) {
        const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
        const { startOffset, endOffset } = range
        // A range over the value of a control has no nodes.
        const text = range instanceof Range ? range.toString() : (editor?.text().slice(startOffset, endOffset) ?? '')
        drawn.push({ text, rects: [...range.getClientRects()].map(box) })
      }
    }
    return drawn
  },
  dispose() {
    ends.abort()
    editor?.dispose()
    editor = null
  },
}

function marksOf(text: string, words: readonly string[]): Mark[] {
  const marks: Mark[] = []
  for (const word of words) {
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) {
      marks.push({ start, end: start + word.length, look: 'nudge' })
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

Object.assign(window, { layer })
