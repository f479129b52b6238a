import type { EditorWays } from './ways.ts'

/** Trix 2. It draws its text anew in a frame after an edit, and puts the caret behind what was put in. */
export const trix: EditorWays = {
  matches: (host) => host.localName === 'trix-editor',
  drawsLater: true,
}
