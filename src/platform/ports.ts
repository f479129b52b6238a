import { browser } from './browser.ts'
import type { FromFrame, FromPanel } from './messages.ts'
import { undoAtEnd } from './still-installed.ts'

const NAME = 'panel'

/** A frame's end of the way that text may go. */
export interface FramePort {
  say(message: FromFrame): void
}

/** Listens, in a frame, for our panel or popup, and keeps each port until its other end or `until` closes it. */
export function acceptPanels(
  onOpen: (port: FramePort) => void,
  onMessage: (message: FromPanel, say: (answer: FromFrame) => void) => void,
  onClose: (port: FramePort) => void,
  until: AbortSignal,
): void {
  const onConnect = (port: ReturnType<typeof browser.runtime.connect>) => {
    // Only extension pages can connect to a frame of a tab; a page or another frame's script has no way to.
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return
    let open = true
    const end: FramePort = {
      say(message) {
        if (open) port.postMessage(message)
      },
    }
    port.onMessage.addListener((message) => onMessage(message as FromPanel, end.say))
    port.onDisconnect.addListener(() => {
      open = false
      onClose(end)
    })
    undoAtEnd(until, () => port.disconnect())
    onOpen(end)
  }
  browser.runtime.onConnect.addListener(onConnect)
  undoAtEnd(until, () => browser.runtime.onConnect.removeListener(onConnect))
}

/** The panel's end: opens a port to one frame. Returns how to speak, and closes when `until` aborts. */
export function openToFrame(
  tabId: number,
  frameId: number,
  onMessage: (message: FromFrame) => void,
  onClose: () => void,
  until: AbortSignal,
): (message: FromPanel) => void {
  const port = browser.tabs.connect(tabId, { name: NAME, frameId })
  let open = true
  port.onMessage.addListener((message) => onMessage(message as FromFrame))
  port.onDisconnect.addListener(() => {
    open = false
    onClose()
  })
  undoAtEnd(until, () => port.disconnect())
  return (message) => {
    if (open) port.postMessage(message)
  }
}
