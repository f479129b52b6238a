import { type Box, clientArea, clippedByAncestors, intersect } from './geometry.ts'
import { copyTextStyle } from './mirror-style.ts'
import type { Layer } from './overlay.ts'
import type { TextControl } from './text-control-view.ts'

/** The boxes that hold the mirrored text exactly over the text of a control. */
export interface MirrorFrame {
  /** Where the paragraphs go. */
  readonly text: HTMLElement
  /** Copies styles and sizes anew. */
  measure(): void
  /** Follows place, scale and scrolling. `lift`: how far down the control's text the mirrored part begins, in its own pixels. */
  place(lift: number): void
  /** True when the control is laid out in another width or height than was measured. */
  outgrown(): boolean
}

/**
 * Three boxes: `clip` shows what the control shows; `plane` is the control's padding box at the page's scale; `text` is its content box,
 * moved by what is scrolled. The text in it is transparent: only the lines below it are seen.
 */
export function mirrorFrame(control: TextControl, layer: Layer): MirrorFrame {
  const document = layer.box.ownerDocument
  const view = control.ownerDocument.defaultView!
  const clip = layer.box
  const plane = document.createElement('div')
  const text = document.createElement('div')
  const oneLine = control.localName === 'input'
  clip.setAttribute('aria-hidden', 'true')
  clip.style.cssText = 'position:fixed;overflow:hidden;pointer-events:none;user-select:none;contain:strict'
  plane.style.cssText = 'position:absolute;transform-origin:0 0'
  text.style.cssText = 'position:absolute;color:transparent'
  clip.append(plane)
  plane.append(text)
  let padding = { left: 0, top: 0, right: 0, bottom: 0 }
  let size = { width: 0, height: 0 }

  const inner = () => {
    const style = view.getComputedStyle(control)
    const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0
    padding = {
      left: px('padding-left'),
      top: px('padding-top'),
      right: px('padding-right'),
      bottom: px('padding-bottom'),
    }
    const across = px('border-left-width') + px('border-right-width')
    const down = px('border-top-width') + px('border-bottom-width')
    // clientWidth is rounded, and half a pixel moves a line break: the exact width less a scrollbar, which is never that thin.
    const outer = control.getBoundingClientRect()
    const scale = scaleOf(control, outer)
    const bar = (whole: number, edges: number, client: number) => {
      const rest = Math.round(whole - edges - client)
      return rest > 1 ? rest : 0
    }
    const client = clientArea(control)
    const width = outer.width / scale.x - across - bar(control.offsetWidth, across, client.width)
    const height = outer.height / scale.y - down - bar(control.offsetHeight, down, client.height)
    return {
      width: width - padding.left - padding.right,
      height: height - padding.top - padding.bottom,
      style,
    }
  }

  return {
    text,
    measure() {
      const { width, height, style } = inner()
      size = clientArea(control)
      copyTextStyle(style, text.style)
      text.lang = control.closest('[lang]')?.getAttribute('lang') ?? ''
      text.style.width = `${width}px`
      text.style.height = `${height}px`
      text.style.left = `${padding.left}px`
      text.style.top = `${padding.top}px`
      if (!oneLine) return
      // A one-line input keeps its text in the middle of its height and never breaks it.
      text.style.whiteSpace = 'pre'
      text.style.display = 'flex'
      text.style.flexDirection = 'column'
      text.style.justifyContent = 'center'
    },
    outgrown() {
      const { width, height } = clientArea(control)
      return size.width !== width || size.height !== height
    },
    place(lift) {
      const outer = control.getBoundingClientRect()
      const scale = scaleOf(control, outer)
      const area = clientArea(control)
      const origin = { left: outer.left + area.left * scale.x, top: outer.top + area.top * scale.y }
      const shown = shownBox(origin, area, scale)
      clip.style.display = shown ? 'block' : 'none'
      if (!shown) return
      const offset = layer.offset()
      clip.style.left = `${shown.left + offset.x}px`
      clip.style.top = `${shown.top + offset.y}px`
      clip.style.width = `${shown.right - shown.left}px`
      clip.style.height = `${shown.bottom - shown.top}px`
      plane.style.transform = `translate(${origin.left - shown.left}px, ${origin.top - shown.top}px) scale(${scale.x}, ${scale.y})`
      text.style.transform = `translate(${-control.scrollLeft}px, ${lift - control.scrollTop}px)`
    },
  }

  /** Browsers cut the text of a control at its content box along the line and at its padding box across. */
  function shownBox(
    origin: { left: number; top: number },
    { width, height }: { width: number; height: number },
    scale: { x: number; y: number },
  ): Box | null {
    const whole = {
      left: origin.left,
      top: origin.top,
      right: origin.left + width * scale.x,
      bottom: origin.top + height * scale.y,
    }
    const upright = /^(vertical|sideways)/.test(text.style.writingMode)
    const cut = upright
      ? { ...whole, top: whole.top + padding.top * scale.y, bottom: whole.bottom - padding.bottom * scale.y }
      : { ...whole, left: whole.left + padding.left * scale.x, right: whole.right - padding.right * scale.x }
    const content = intersect(whole, cut)
    return content && clippedByAncestors(control, content)
  }
}

function scaleOf(control: HTMLElement, outer: DOMRect): { x: number; y: number } {
  const share = (drawn: number, own: number) => {
    // offsetWidth is rounded: a difference that rounding explains is no scale.
    return own > 0 && Math.abs(drawn - own) > 0.5 ? drawn / own : 1
  }
  return { x: share(outer.width, control.offsetWidth), y: share(outer.height, control.offsetHeight) }
}
