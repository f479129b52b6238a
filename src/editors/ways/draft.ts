import type { EditorWays } from './ways.ts'

/**
 * Draft.js 0.11. It reads what the browser's command did back into its model one text node at a time: over two of them it lost the words before (seen
 * in Chromium 156).
 */
export const draft: EditorWays = {
  matches: (host) => host.querySelector(':scope > [data-contents]') !== null,
  oneNodeOnly: true,
}
