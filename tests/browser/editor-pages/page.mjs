/**
 * What a test may ask of a page with an editor on it. Texts of the editor come from the editor's own interface, never from the DOM.
 *
 * A document is a list of paragraphs, each a list of pieces: `[[{ text: 'She is ' }, { text: 'lazy', bold: true }]]`.
 * @typedef {{ text: string, bold?: boolean }} Piece
 * @typedef {Piece[][]} Doc
 * @typedef {{
 *   model(): string, paragraphs joined by line breaks, as the editor has them
 *   bold?(): string[], the pieces that are bold in the editor's model
 *   hasCaret?(): boolean | null, whether its own selection is a caret, where it hears of the page's later; null until it has heard
 *   rested?(): boolean, whether its history has taken up the last change, and its caret is drawn
 *   saved(): string, what the page would send to its server
 *   unmount(): void,
 * }} Mounted
 */

/** @type {Mounted | null} */
let mounted = null

/**
 * Puts an editor on the page, empty, and lets tests put it there again.
 * @param {(root: HTMLElement, doc: Doc) => Mounted | Promise<Mounted>} make
 */
export function editorPage(make) {
  const root = document.querySelector('main')
  const mount = async (doc = []) => {
    const place = document.createElement('div')
    root.append(place)
    mounted = await make(place, doc)
    document.title = 'Progress note'
  }
  const unmount = () => {
    mounted?.unmount()
    mounted = null
    root.replaceChildren()
  }
  window.editorPage = {
    mount,
    unmount,
    model: () => mounted?.model() ?? null,
    bold: () => mounted?.bold?.() ?? null,
    heardOf: (caret) => (mounted?.hasCaret ? mounted.hasCaret() === caret : true),
    rested: () => mounted?.rested?.() ?? true,
    saved: () => mounted?.saved() ?? null,
    ready: mount(),
  }
}

/** @param {Doc} doc */
export const htmlOf = (doc) =>
  doc
    .map((pieces) => `<p>${pieces.map(({ text, bold }) => (bold ? `<strong>${text}</strong>` : text)).join('')}</p>`)
    .join('')

/** @param {Doc} doc */
export const plainOf = (doc) => doc.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n')

/** The words of an HTML text that an editor hands out as its model: paragraphs and breaks are lines. */
export function wordsOf(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  const lines = []
  for (const block of parsed.children.length > 0 ? parsed.children : [parsed]) {
    for (const br of [...block.querySelectorAll('br')]) br.replaceWith('\n')
    lines.push(block.textContent.replace(/\n$/, ''))
  }
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

/** The bold pieces of such a text. */
export function boldIn(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  return [...parsed.querySelectorAll('strong, b')].map((one) => one.textContent.replaceAll('\u00a0', ' '))
}

/** Ctrl+B as a toolbar of the page's own does it; a browser's own key for it is not everywhere (Firefox opens its bookmarks). */
export function boldByKey(target) {
  target.addEventListener('keydown', (event) => {
    if (event.key !== 'b' || !event.ctrlKey) return
    event.preventDefault()
    target.ownerDocument.execCommand('bold')
  })
}
