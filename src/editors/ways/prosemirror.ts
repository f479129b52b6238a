import type { EditorWays } from './ways.ts'

/** ProseMirror and TipTap. prosemirror-history joins changes that touch, within `newGroupDelay`. */
export const proseMirror: EditorWays = {
  matches: (host) => host.matches('.ProseMirror'),
  historyDelay: 500,
  historyJoins: 'touching',
}
