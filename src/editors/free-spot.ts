import { isShadowRoot } from './geometry.ts'

export interface Point {
  x: number
  y: number
}

/** What somebody may want to press, or write into. */
const CONTROLS = [
  'a[href], button, input, select, textarea, summary, label, iframe, object, embed, video, audio, canvas, [onclick]',
  '[role=button], [role=link], [role=menuitem], [role=tab], [role=option], [role=checkbox], [role=radio], [role=switch]',
  '[role=slider], [role=spinbutton], [role=combobox], [tabindex]:not([tabindex="-1"]), [contenteditable]:not([contenteditable=false])',
].join()

/** The inmost element under a point, through open shadow roots. */
function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y)
  const inner = hit?.shadowRoot ? elementAt(hit.shadowRoot, x, y) : null
  return inner ?? hit
}

/** Whether `element` is, or lies in, a control of the page. What holds the field itself (its label, a dialog) is none. */
function isControl(element: Element, field: Element): boolean {
  for (let at: Element | null = element; at; ) {
    const control: Element | null = at.closest(CONTROLS)
    if (control) return !control.contains(field)
    const root: Node = at.getRootNode()
    at = isShadowRoot(root) ? root.host : null
  }
  return false
}

/**
 * The first of `spots` where a box of `size` lies wholly in view and over no control of the page; null where none does. Asks the page what lies there, so not to
 * be called while somebody types.
 */
export function freeSpot(field: HTMLElement, spots: readonly Point[], size: number): Point | null {
  const document = field.ownerDocument
  const { clientWidth, clientHeight } = document.documentElement
  const edge = size - 1
  const points = [
    [size / 2, size / 2],
    [1, 1],
    [edge, 1],
    [1, edge],
    [edge, edge],
  ] as const
  const fits = ({ x, y }: Point) => x >= 0 && y >= 0 && x + size <= clientWidth && y + size <= clientHeight
  const free = ({ x, y }: Point) =>
    points.every(([right, down]) => {
      const under = elementAt(document, x + right, y + down)
      return under !== null && !isControl(under, field)
    })
  return spots.find((spot) => fits(spot) && free(spot)) ?? null
}
