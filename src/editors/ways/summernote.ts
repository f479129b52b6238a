import type { EditorWays } from './ways.ts'

/** Summernote 0.9 keeps pictures of its text to go back to, and takes one when a mouse button is let go: taken before an edit, undo goes back to just there. */
export const summernote: EditorWays = {
  matches: (host) => host.matches('.note-editable'),
  beforeEdit(host) {
    host.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  },
}
