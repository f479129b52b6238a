import { browser } from './browser.ts'
import { stillInstalled } from './still-installed.ts'

const NAME = 'gone'

/**
 * Tells the background that nothing stands in this frame any more. A port that is opened says it all: a message would wait for an answer, which Firefox
 * calls out in its console when the page has gone meanwhile.
 */
export function sayGone(): void {
  try {
    if (stillInstalled()) browser.runtime.connect({ name: NAME })
  } catch {
    // Updated under an open page: the counts of the old version are gone with it.
  }
}

/** Hears of frames that have gone. */
export function onFrameGone(forget: (tabId: number, frameId: number) => void): void {
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    const tabId = sender?.tab?.id
    if (name === NAME && tabId !== undefined && sender?.frameId !== undefined) forget(tabId, sender.frameId)
  })
}
