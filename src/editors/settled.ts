/** Longest wait for something that an editor may do a little later. It ends at once when it happens. */
const PATIENCE = 500

/**
 * Waits until the page has heard of a new selection. `make` makes it; where it changes nothing there is nothing to wait for.
 * The task after the event gives every listener of the page its turn.
 */
export async function selectionHeard(document: Document, make: () => boolean): Promise<void> {
  const view = document.defaultView!
  const ends = new AbortController()
  const heard = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { capture: true, signal: ends.signal })
  })
  if (make()) await Promise.race([heard, passed(view, PATIENCE)])
  ends.abort()
  await nextTask(view)
}

/** Waits until `done`, looking again at every change under `root`; false when it did not come true. */
export async function settled(root: Node, done: () => boolean): Promise<boolean> {
  if (done()) return true
  const view = root.ownerDocument!.defaultView as Window & typeof globalThis
  await new Promise<void>((resolve) => {
    const observer = new view.MutationObserver(() => {
      if (done()) end()
    })
    const timer = view.setTimeout(() => end(), PATIENCE)
    const end = () => {
      observer.disconnect()
      view.clearTimeout(timer)
      resolve()
    }
    observer.observe(root, { subtree: true, childList: true, characterData: true })
  })
  return done()
}

/** One turn of the event loop, in which every listener of the page has had its turn. */
export function nextTask(view: Window): Promise<void> {
  return passed(view, 0)
}

/** The task after the next frame. In a tab that nobody sees no frame comes: then a moment. */
export async function nextFrame(view: Window): Promise<void> {
  await Promise.race([new Promise((resolve) => view.requestAnimationFrame(resolve)), passed(view, PATIENCE)])
  await nextTask(view)
}

/** `ms` of the event loop. */
export function passed(view: Window, ms: number): Promise<void> {
  return new Promise((resolve) => {
    view.setTimeout(() => resolve(), ms)
  })
}
