import { draft } from './draft.ts'
import { jodit } from './jodit.ts'
import { lexical } from './lexical.ts'
import { proseMirror } from './prosemirror.ts'
import { quill } from './quill.ts'
import { slate } from './slate.ts'
import { summernote } from './summernote.ts'
import { trix } from './trix.ts'
import type { EditorWays } from './ways.ts'

const ALL: readonly EditorWays[] = [quill, proseMirror, lexical, draft, summernote, trix, jodit, slate]

/** An editable with no ways of its own. */
const PLAIN: EditorWays = { matches: () => true }

/** The ways of the editor whose editing host this is. */
export function waysOf(host: Element): EditorWays {
  return ALL.find((ways) => ways.matches(host)) ?? PLAIN
}
