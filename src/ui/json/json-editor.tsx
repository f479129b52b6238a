import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json, jsonParseLinter } from '@codemirror/lang-json'
import { bracketMatching, HighlightStyle, syntaxHighlighting, syntaxTree } from '@codemirror/language'
import { type Diagnostic, linter, nextDiagnostic } from '@codemirror/lint'
import { Annotation, EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useRef } from 'preact/hooks'
import { completeJson } from './complete-json.ts'
import type { Schema } from './schema.ts'

/** What is wrong with a text: under the name of a setting, or as a whole. */
interface JsonProblem {
  name?: string
  words: string
}

export interface JsonEditorProps {
  /** What it begins with, and what takes the place of its text when it changes; what is typed is told by `onInput` and never handed back. */
  value: string
  label: string
  schema: Schema
  /** What is wrong with a text that can be read. */
  check(text: string): readonly JsonProblem[]
  /** What to say where it can't. */
  unreadable: string
  onInput(text: string): void
}

/** Marks a change that came from outside. */
const handedIn = Annotation.define<boolean>()

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--focus)' },
  { tag: tags.string, color: 'var(--noticed)' },
  { tag: [tags.bool, tags.null], color: 'var(--nudge)' },
  { tag: tags.number, color: 'var(--strong)' },
])

const looks = EditorView.theme({
  '&': { color: 'var(--text)', background: 'var(--bg)', border: '1px solid var(--edge)', borderRadius: '6px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { font: 'var(--mono)', fontSize: '12px', lineHeight: '20px', minHeight: '240px', maxHeight: '60vh' },
  '.cm-content': { padding: '10px 4px', caretColor: 'var(--text)' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--select)' },
  '.cm-lintRange-warning': {
    background: 'none',
    textDecoration: 'underline wavy var(--nudge)',
    textUnderlineOffset: '3px',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    background: 'var(--raised)',
    border: '1px solid var(--edge)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow)',
    font: 'var(--font)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { font: 'var(--mono)', fontSize: '12px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', lineHeight: '20px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--text)', background: 'var(--select)' },
  '.cm-completionMatchedText': { textDecoration: 'none', color: 'var(--focus)', fontWeight: '600' },
  '.cm-tooltip.cm-completionInfo': { padding: '6px 10px', maxWidth: '300px' },
  '.cm-diagnostic': { padding: '6px 10px', border: '0' },
})

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

/**
 * A text box for JSON that knows what may stand in it: offers names and values (`Ctrl+Space`), marks what it does not know (`F8` goes there). In a shadow root, where its styles
 * are adopted: as elements they would break the policy of our pages. `Tab` goes on to the next control.
 */
export function JsonEditor(props: JsonEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const now = useRef(props)
  now.current = props
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: props.value,
        extensions: [
          json(),
          history(),
          bracketMatching(),
          closeBrackets(),
          syntaxHighlighting(colours),
          looks,
          EditorView.lineWrapping,
          autocompletion({
            override: [(context) => completeJson(now.current.schema)(context)],
            icons: false,
            // What is offered is what was typed, or the rest of it: nothing to guard against.
            interactionDelay: 0,
          }),
          linter((view) => marks(view, now.current)),
          keymap.of([
            { key: 'F8', run: nextDiagnostic },
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          // Settings are no prose.
          EditorView.contentAttributes.of({ 'aria-label': props.label, 'data-kind-curiosity': 'off' }),
          EditorView.updateListener.of((update) => {
            const ours = update.transactions.some((one) => one.annotation(handedIn))
            if (update.docChanged && !ours) now.current.onInput(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    return () => editor.destroy()
  }, [])
  useEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === props.value) return
    const changes = { from: 0, to: editor.state.doc.length, insert: props.value }
    editor.dispatch({ changes, annotations: handedIn.of(true) })
  }, [props.value])
  return <div ref={host} class="json" />
}
