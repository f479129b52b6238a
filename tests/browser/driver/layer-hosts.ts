/**
 * What may be the host of a layer of ours in this document: every manual popover, in open shadow roots too. Runs in the page. To write down a whole document, as a debugger can, takes
 * ten times as long where an editor has a toolbar.
 */
export function layerHosts(): HTMLElement[] {
  const found: HTMLElement[] = []
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      if (element.popover === 'manual') found.push(element)
    }
  }
  return found
}
