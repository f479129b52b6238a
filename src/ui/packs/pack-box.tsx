import { yaml } from '@codemirror/lang-yaml'
import { type Diagnostic, setDiagnostics } from '@codemirror/lint'
import type { Text } from '@codemirror/state'
import { type EditorView, keymap, lineNumbers } from '@codemirror/view'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { CodeBox } from '../code/code-box.tsx'
import { completeYaml, type DocumentSchemas } from '../code/complete-yaml.ts'
import { say } from '../messages.ts'
import type { PackMistake } from './pack-data.ts'

interface PackBoxProps {
  text: string
  schemas: DocumentSchemas
  /** To be marked in the text as it is now; the same list as long as they stay the same. */
  mistakes: readonly PackMistake[]
  box: RefObject<EditorView | null>
  onInput(text: string): void
  onSave(): void
}

/** Where a mistake stands: from its column to the end of its line. Lines and columns that are no longer there give way to the nearest. */
export function placeOf(doc: Text, { line, column }: PackMistake): { from: number; to: number } {
  const { from, to, text } = doc.line(Math.min(Math.max(1, line), doc.lines))
  const start = Math.min(from + Math.max(0, column - 1), to)
  return { from: start, to: Math.max(start, from + text.trimEnd().length) }
}

const mark = (doc: Text, mistake: PackMistake): Diagnostic => ({
  ...placeOf(doc, mistake),
  severity: 'warning',
  message: `${mistake.message} ${mistake.mend}`,
})

/** The text of a pack: offers what its schema knows, and marks what the compiler found. */
export function PackBox({ text, schemas, mistakes, box, onInput, onSave }: PackBoxProps) {
  const now = useRef({ schemas, onSave })
  now.current = { schemas, onSave }
  useEffect(() => {
    const view = box.current
    if (!view) return
    const marks = mistakes.map((mistake) => mark(view.state.doc, mistake)).sort((a, b) => a.from - b.from)
    view.dispatch(setDiagnostics(view.state, marks))
  }, [mistakes])
  return (
    <CodeBox
      value={text}
      label={say('pack_text')}
      box={box}
      extensions={() => [
        yaml(),
        lineNumbers(),
        keymap.of([
          {
            key: 'Mod-s',
            run: () => {
              now.current.onSave()
              return true
            },
          },
        ]),
      ]}
      complete={(context) => completeYaml(now.current.schemas)(context)}
      onInput={onInput}
    />
  )
}
