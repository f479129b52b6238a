import type { EditorWays } from './ways.ts'

/** Quill 2. Its history joins whatever comes within `history.delay`; with a delay of 0 it answers an offered input in two steps. */
export const quill: EditorWays = {
  matches: (host) => host.matches('.ql-editor'),
  historyDelay: 1000,
  commandOnly: true,
}
