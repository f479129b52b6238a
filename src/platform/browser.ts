import type { Browser } from 'webextension-polyfill'

const native = globalThis as { browser?: Browser; chrome?: unknown }

/**
 * The one door to the extension API: everything else of ours imports it from here. It is the browser's own at first, whose calls answer with promises in all that we
 * support; the background and our pages put webextension-polyfill before it (`polyfill.ts`), which also lets message handlers answer so. Scripts
 * in a page answer no messages, and do without its 3 KB.
 */
export let browser = (native.browser ?? native.chrome) as Browser

/** Puts another door in place of the browser's own. */
export function openWith(door: Browser): void {
  browser = door
}
