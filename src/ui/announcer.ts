/**
 * Puts a region into `parent`, until `abort` aborts, that screen readers speak politely, never interrupting. It stands empty before its first words, as they
 * need. Plain DOM: it has to be there before the cards and what draws them have come.
 * @returns a function that speaks; the same words twice are spoken twice
 */
export function mountAnnouncer(parent: ParentNode & Node, abort: AbortSignal): (words: string) => void {
  const region = parent.ownerDocument?.createElement('div')
  if (!region || abort.aborted) return () => {}
  region.className = 'unseen'
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  region.setAttribute('aria-atomic', 'true')
  parent.appendChild(region)
  abort.addEventListener('abort', () => region.remove())
  return (words) => {
    // A screen reader is silent when the text stays the same; a no-break space makes it another text.
    region.textContent = words === region.textContent ? `${words}\u00a0` : words
  }
}
