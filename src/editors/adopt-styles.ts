interface Adopted {
  sheet: CSSStyleSheet
  users: number
}

const adopted = new WeakMap<ShadowRoot, Map<string, Adopted>>()

/**
 * Gives a shadow root a constructed style sheet, once for any number of users, without a node in its tree. Returns what takes it back.
 * (`::highlight` rules of a document do not reach into shadow roots: measured in both browsers.)
 */
export function adoptStyles(root: ShadowRoot, css: string): () => void {
  const sheets = adopted.get(root) ?? new Map<string, Adopted>()
  adopted.set(root, sheets)
  const known = sheets.get(css)
  const entry = known ?? { sheet: constructed(root, css), users: 0 }
  if (!known) {
    sheets.set(css, entry)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet]
  }
  entry.users++
  let given = true
  return () => {
    if (!given) return
    given = false
    if (--entry.users > 0) return
    sheets.delete(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== entry.sheet)
  }
}

/** A sheet can only be adopted in the document whose window made it, and the overlay may live in a parent document. */
function constructed(root: ShadowRoot, css: string): CSSStyleSheet {
  const view = (root.ownerDocument.defaultView ?? globalThis) as typeof globalThis
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
