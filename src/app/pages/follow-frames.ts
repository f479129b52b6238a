import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { TabView } from '../../platform/active-tab.ts'
import { answer } from '../../platform/handlers.ts'
import type { FromFrame, FromPanel, ToBackground } from '../../platform/messages.ts'
import { openToFrame } from '../../platform/ports.ts'
import { tellTab } from '../../platform/send.ts'

/** A frame of the tab, and what it reported last. */
export interface FrameView {
  readonly id: number
  readonly report: Extract<FromFrame, { type: 'report' }>
}

export interface Frames {
  /** Those that have reported, the page's own first. */
  readonly all: ReadonlySignal<readonly FrameView[]>
  tell(frameId: number, message: FromPanel): void
  tellAll(message: FromPanel): void
}

/**
 * Opens a port to each frame of the tab that announces itself, and closes them all when another tab is shown: text is here no longer
 * than its tab is.
 */
export function followFrames(
  tab: ReadonlySignal<TabView | null>,
  onOutcome: (frameId: number, message: Extract<FromFrame, { type: 'outcome' }>) => void,
  life: AbortSignal,
): Frames {
  const all = signal<readonly FrameView[]>([])
  const ways = new Map<number, (message: FromPanel) => void>()
  let ports = new AbortController()

  const show = (id: number, message: FromFrame) => {
    if (message.type === 'outcome') return onOutcome(id, message)
    const others = all.peek().filter((frame) => frame.id !== id)
    all.value = [...others, { id, report: message }].sort((a, b) => a.id - b.id)
  }
  const connect = (tabId: number, id: number) => {
    if (ways.has(id) || ports.signal.aborted) return
    const forget = () => {
      ways.delete(id)
      all.value = all.peek().filter((frame) => frame.id !== id)
    }
    ways.set(
      id,
      openToFrame(tabId, id, (message) => show(id, message), forget, ports.signal),
    )
  }

  answer<Extract<ToBackground, { type: 'counts' }>, Record<never, never>>(
    {
      counts(_message, { tab: from, frameId }) {
        const shown = tab.peek()
        if (shown && from?.id === shown.id && frameId !== undefined) connect(shown.id, frameId)
      },
    },
    life,
  )
  const stop = effect(() => {
    const id = tab.value?.id
    untracked(() => {
      ports.abort()
      ports = new AbortController()
      ways.clear()
      all.value = []
      if (id !== undefined) void tellTab(id, { type: 'announce' })
    })
  })
  life.addEventListener('abort', () => {
    stop()
    ports.abort()
  })
  return {
    all,
    tell: (frameId, message) => ways.get(frameId)?.(message),
    tellAll(message) {
      for (const say of ways.values()) say(message)
    },
  }
}
