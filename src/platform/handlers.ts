import type { Runtime } from 'webextension-polyfill'
import { browser } from './browser.ts'
import { undoAtEnd } from './still-installed.ts'

/** One handler for every message of a union: the compiler lists the cases. */
export type Handlers<Message extends { type: string }, Answers extends Partial<Record<Message['type'], unknown>>> = {
  [Type in Message['type']]: (
    message: Extract<Message, { type: Type }>,
    sender: Runtime.MessageSender,
  ) => Type extends keyof Answers ? Answers[Type] | Promise<Answers[Type]> : void
}

const typeOf = (message: unknown): string | null =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
    ? message.type
    : null

/**
 * Finds the handler of a message, or null where it is not one of ours to answer: a message of another union (the background's reach
 * the panel too), or none of ours at all.
 */
export function handlerOf(
  handlers: object,
  message: unknown,
): ((message: unknown, sender: Runtime.MessageSender) => unknown) | null {
  const type = typeOf(message)
  if (type === null || !Object.hasOwn(handlers, type)) return null
  const handler: unknown = Reflect.get(handlers, type)
  return typeof handler === 'function' ? (said, sender) => Reflect.apply(handler, handlers, [said, sender]) : null
}

/** Answers messages with `handlers` until `until` aborts. Only our own extension's contexts are heard. */
export function answer<Message extends { type: string }, Answers extends Partial<Record<Message['type'], unknown>>>(
  handlers: Handlers<Message, Answers>,
  until: AbortSignal,
): void {
  const ours = browser.runtime.id
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== ours) return undefined
    const handler = handlerOf(handlers, message)
    return handler ? Promise.resolve(handler(message, sender)) : undefined
  }
  browser.runtime.onMessage.addListener(listener)
  undoAtEnd(until, () => browser.runtime.onMessage.removeListener(listener))
}
