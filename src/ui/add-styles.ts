const styled = new WeakSet<ShadowRoot>()

/** Adds a style sheet of ours to a shadow root of ours, once a root. */
export function addStyles(root: ShadowRoot, css: string): void {
  const window = root.ownerDocument.defaultView as (Window & typeof globalThis) | null
  if (styled.has(root) || !window) return
  styled.add(root)
  try {
    const sheet = new window.CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  } catch {
    // A sheet belongs to the document that made it; where the root sits in another frame's document, a style element serves.
    const style = root.ownerDocument.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
