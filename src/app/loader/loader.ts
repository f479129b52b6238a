import { world } from '../world.ts'

/** The little of the browser's own API that the loader needs; the polyfill would weigh ten times as much as all of this. */
interface NativeRuntime {
  id?: string
  sendMessage(message: { type: 'focused' | 'still-on' }): Promise<unknown>
  onMessage: Record<'addListener' | 'removeListener', (listener: (message: unknown) => void) => void>
}

const PROSE = /^(textarea|text)$/
const KEYS = ['keydown', 'keypress', 'keyup'] as const

const mayBeField = (node: unknown): node is HTMLElement =>
  node instanceof HTMLElement &&
  (node.isContentEditable ||
    ('type' in node && PROSE.test(String(node.type)) && /^(textarea|input)$/.test(node.localName)))

const lengthOf = (field: HTMLElement): number =>
  'value' in field ? String(field.value).length : (field.textContent?.length ?? 0)

/**
 * Listens for the first focus on a field and asks the background to put the reading scripts into this frame; afterwards it hands focus
 * and keys on to them. Everything here may run twice in one frame without harm (granted while open, start-up, update).
 */
export function startLoader(
  runtime: NativeRuntime | undefined = (globalThis as { chrome?: { runtime: NativeRuntime } }).chrome?.runtime,
): void {
  const shared = world()
  if (!runtime?.id) return
  if (shared.arm) {
    shared.arm()
    return
  }
  shared.lengths ??= new WeakMap()
  const { lengths } = shared
  let root = document.documentElement

  const look = (target: EventTarget | null | undefined, path: readonly EventTarget[] = []) => {
    // A focus that moves within one shadow tree is not seen outside it.
    for (const node of path) if (node instanceof ShadowRoot) node.addEventListener('focus', onFocus, true)
    if (!(target instanceof Element)) return
    const field = mayBeField(target)
    // Reading begins a moment after the focus, and a fast writer does not wait.
    if (field && !lengths.has(target)) lengths.set(target, lengthOf(target))
    if (shared.page) shared.page.focused(target)
    else if (field) ask('focused')
  }
  const onFocus = (event: Event) => {
    const path = event.composedPath()
    // The window's own focus brings no focus event to a body that is editable.
    if (path[0] === window) lookAtActive()
    else look(path[0], path)
  }
  const lookAtActive = () => {
    let active = document.activeElement
    const roots: ShadowRoot[] = []
    while (active?.shadowRoot) {
      roots.push(active.shadowRoot)
      active = active.shadowRoot.activeElement
    }
    look(active, roots)
  }
  const onKey = (event: KeyboardEvent) => shared.page?.key(event)

  const ask = (type: 'focused' | 'still-on') => {
    try {
      // After an update of the extension under an open page the call throws, or never answers.
      runtime.sendMessage({ type }).then(
        (yes) => type === 'still-on' && yes === false && disarm(),
        () => runtime.id || disarm(),
      )
    } catch {
      disarm()
    }
  }
  const onMessage = (message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === 'recheck') ask('still-on')
  }

  // Classic editors write their frame's document anew, which takes every listener of window and document away, but not this one.
  const rewritten = new MutationObserver(() => arm())
  const arm = () => {
    if (root !== document.documentElement) shared.page?.stop()
    root = document.documentElement
    addEventListener('focus', onFocus, true)
    for (const type of KEYS) addEventListener(type, onKey, true)
    rewritten.observe(document, { childList: true })
    lookAtActive()
  }
  const disarm = () => {
    removeEventListener('focus', onFocus, true)
    for (const type of KEYS) removeEventListener(type, onKey, true)
    rewritten.disconnect()
    shared.page?.stop()
    delete shared.arm
    try {
      runtime.onMessage.removeListener(onMessage)
    } catch {
      // Updated under an open page: the listener went with the old version.
    }
  }

  shared.arm = arm
  runtime.onMessage.addListener(onMessage)
  arm()
}
