import type { EditorWays } from './ways.ts'

/** Jodit 4. Its history takes a picture of the text 100 ms after the last change (`defaultTimeout`): an edit before that is in one picture with the last letter. */
export const jodit: EditorWays = {
  matches: (host) => host.matches('.jodit-wysiwyg'),
  historyDelay: 200,
}
