import type { EditorWays } from './ways.ts'

/**
 * Slate. In the task in which it draws an edit it is deaf to the caret (`isUpdatingSelection`), and puts it back to where it knew it at its next drawing:
 * a key after that landed in the edit (slate-react 0.146, on a busy machine).
 */
export const slate: EditorWays = {
  matches: (host) => host.matches('[data-slate-editor]'),
  drawsLater: true,
}
