/** What an element is to someone who reads an editable aloud. */
export type ElementRole =
  | 'block' // begins and ends a line
  | 'inline' // goes on in the line
  | 'break' // ends a line
  | 'nothing' // not shown, or takes no place
  | 'island' // one thing that is not text of the writer, in the line
  | 'block-island' // the same, on a line of its own

/** What happens to spaces and line breaks of the source. */
export type WhiteSpace = 'collapse' | 'keep' | 'keep-breaks'

const replaced = new Set(
  'audio button canvas embed iframe img input meter object progress select svg math textarea video'.split(' '),
)

/** Decides what `element` (not the editing host itself) is. Asks for styles, not for layout. */
export function roleOf(element: Element, style: CSSStyleDeclaration): ElementRole {
  if (element.localName === 'br') return style.display === 'none' ? 'nothing' : 'break'
  if (element.localName === 'wbr' || style.display === 'none') return 'nothing'
  const inline = /^(inline|ruby|contents|$)/.test(style.display)
  if (isIsland(element)) {
    // Editors put empty pictures beside the caret (ProseMirror's separator): they show nothing.
    if (element.localName === 'img' && !element.hasAttribute('src') && !element.hasAttribute('srcset')) return 'nothing'
    return inline ? 'island' : 'block-island'
  }
  return inline ? 'inline' : 'block'
}

/** What mail programs put around an answered message or a signature. */
const QUOTED =
  '.gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature, .yahoo_quoted, .protonmail_quote, .tutanota_quote, #Signature'

/** Somebody else's words. The browser's own indenting makes a blockquote too, and says that it is none by its style (seen in Chromium 156). */
function isQuoted(element: Element): boolean {
  if (element.localName === 'blockquote') return !/border: ?none/.test(element.getAttribute('style') ?? '')
  return element.matches(QUOTED)
}

/** True for what stands in an editable but is not the writer's text: widgets, pictures, controls, quoted messages, parts that opted out. */
function isIsland(element: Element): boolean {
  return (
    replaced.has(element.localName) ||
    element.shadowRoot !== null ||
    element.getAttribute('contenteditable')?.toLowerCase() === 'false' ||
    element.getAttribute('data-kind-curiosity') === 'off' ||
    isQuoted(element)
  )
}

/** How text directly in an element of this style treats white space. */
export function whiteSpaceOf(style: CSSStyleDeclaration): WhiteSpace {
  const collapse = style.getPropertyValue('white-space-collapse')
  const value = collapse || style.whiteSpace
  if (/^(preserve-breaks|pre-line)/.test(value)) return 'keep-breaks'
  return /^(preserve|pre|break-spaces)/.test(value) ? 'keep' : 'collapse'
}
