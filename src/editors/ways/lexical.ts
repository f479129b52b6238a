import type { EditorWays } from './ways.ts'

/** Lexical. Its history joins what is typed in one node, within the delay that it is registered with (300 in its own examples). */
export const lexical: EditorWays = {
  matches: (host) => host.matches('[data-lexical-editor]'),
  historyDelay: 300,
}
