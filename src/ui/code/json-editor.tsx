import { json, jsonParseLinter } from '@codemirror/lang-json'
import { syntaxTree } from '@codemirror/language'
import { type Diagnostic, linter } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { useRef } from 'preact/hooks'
import { CodeBox } from './code-box.tsx'
import { completeJson } from './complete-json.ts'
import type { Schema } from './schema.ts'

/** What is wrong with a text: under the name of a setting, or as a whole. */
interface JsonProblem {
  name?: string
  words: string
}

export interface JsonEditorProps {
  value: string
  label: string
  schema: Schema
  /** What is wrong with a text that can be read. */
  check(text: string): readonly JsonProblem[]
  /** What to say where it can't. */
  unreadable: string
  onInput(text: string): void
}

/** Problems as marks in the text: under the name that they speak of, or where the text stops being readable. */
function marks(view: EditorView, { check, unreadable }: JsonEditorProps): Diagnostic[] {
  const broken = jsonParseLinter()(view)
  const [first] = broken
  if (first) return [{ ...first, severity: 'warning', message: unreadable }]
  return check(view.state.doc.toString()).map(({ name, words }) => {
    let place = { from: 0, to: Math.min(1, view.state.doc.length) }
    syntaxTree(view.state)
      .topNode.cursor()
      .iterate((node) => {
        if (node.name !== 'PropertyName' || node.node.parent?.parent?.parent?.name !== 'JsonText') return
        if (view.state.sliceDoc(node.from, node.to) === JSON.stringify(name)) place = { from: node.from, to: node.to }
      })
    return { ...place, severity: 'warning', message: words }
  })
}

/** A text box for JSON that knows what may stand in it: offers names and values, marks what it does not know. */
export function JsonEditor(props: JsonEditorProps) {
  const now = useRef(props)
  now.current = props
  return (
    <CodeBox
      value={props.value}
      label={props.label}
      extensions={() => [json(), linter((view) => marks(view, now.current))]}
      complete={(context) => completeJson(now.current.schema)(context)}
      onInput={props.onInput}
    />
  )
}
