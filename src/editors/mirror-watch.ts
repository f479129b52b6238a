import { rootsAround } from './geometry.ts'
import { watchMoves } from './move-watch.ts'
import type { TextControl } from './text-control-view.ts'

export interface MirrorNews {
  /** The text may have changed. Told at once: measuring nothing is the listener's part. */
  onText(): void
  /** The control or something around it scrolled. Told at once, in the frame that shows it. */
  onScroll(): void
  /** Place, size or style may have changed. */
  onLook(): void
}

const themes = ['class', 'style', 'data-theme', 'dir', 'lang', 'wrap', 'rows', 'cols']

/**
 * Everything that can move the text of a control under a mirror: typing, scrolling, moving, resizing, fonts, themes, transitions.
 * All of it ends with `signal`, and it runs only while a mirror shows marks.
 */
export function watchMirrored(control: TextControl, news: MirrorNews, signal: AbortSignal): void {
  const document = control.ownerDocument
  const view = document.defaultView as Window & typeof globalThis
  const options = { capture: true, passive: true, signal }
  control.addEventListener('input', news.onText, options)
  for (const type of ['focus', 'blur']) control.addEventListener(type, news.onLook, options)
  const scrolled = (event: Event) => {
    const target = event.target as Node
    if (
      target.nodeType === 9 ||
      target.contains(control) ||
      !control.isConnected ||
      target.getRootNode() !== control.getRootNode()
    ) {
      news.onScroll()
    }
  }
  for (const root of rootsAround(control)) {
    root.addEventListener('scroll', scrolled, options)
    for (const type of ['transitionend', 'animationend']) root.addEventListener(type, news.onLook, options)
  }
  view.addEventListener('resize', news.onLook, options)
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', news.onLook, { signal })
  document.fonts.addEventListener('loadingdone', news.onLook, { signal })
  watchMoves(control, news.onLook, signal)

  const sizes = new view.ResizeObserver(news.onLook)
  sizes.observe(control)
  const styles = new view.MutationObserver(news.onLook)
  for (const element of [control, document.body, document.documentElement]) {
    if (element) styles.observe(element, { attributes: true, attributeFilter: themes })
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    styles.disconnect()
  })
}
