import { browser } from './browser.ts'
import type { BackgroundAnswers, ToBackground, ToFrame } from './messages.ts'
import { stillInstalled } from './still-installed.ts'

/** How the background's polyfill tells that a handler threw, to whom has no polyfill of its own. */
const REJECTED = '__mozWebExtensionPolyfillReject__'

/** Tells the background something and waits for its answer; null when there is nobody (updated, shutting down), or it threw. */
export async function tellBackground<Type extends ToBackground['type']>(
  message: Extract<ToBackground, { type: Type }>,
): Promise<BackgroundAnswers[Type] | null> {
  if (!stillInstalled()) return null
  return browser.runtime.sendMessage(message).then(
    (answer) =>
      typeof answer === 'object' && answer !== null && REJECTED in answer ? null : (answer as BackgroundAnswers[Type]),
    () => null,
  )
}

/** Tells the frames of a tab something; frames without our scripts stay silent. */
export async function tellTab(tabId: number, message: ToFrame, frameId?: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }).catch(() => undefined)
}

/** Tells every frame of every tab. */
export async function tellAllTabs(message: ToFrame): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, message))))
}
