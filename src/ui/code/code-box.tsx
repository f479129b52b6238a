import {
  autocompletion,
  type CompletionSource,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { forEachDiagnostic, nextDiagnostic, previousDiagnostic } from '@codemirror/lint'
import { Annotation, EditorState, type Extension } from '@codemirror/state'
import { type Command, EditorView, keymap } from '@codemirror/view'
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../messages.ts'
import { codeLooks } from './code-looks.ts'

interface CodeBoxProps {
  /** What it begins with, and what takes the place of its text when it changes; what is typed is told by `onInput` and never handed back. */
  value: string
  label: string
  /** The language and what else only this box has; asked for once. */
  extensions(): Extension
  complete: CompletionSource
  onInput(text: string): void
  /** Where the box is handed out while it is there. */
  box?: RefObject<EditorView | null>
}

/** The words that the editor itself says, in ours. */
const phrases = () => ({
  Completions: say('code_completions'),
  Diagnostics: say('code_marks'),
  'No diagnostics': say('code_no_marks'),
  'Selection deleted': say('code_deleted'),
  close: say('close'),
})

/** Marks a change that came from outside. */
const handedIn = Annotation.define<boolean>()

/** Goes to what is marked, and says what is said of it: the box that comes with it is only to be seen. */
const spoken =
  (go: Command): Command =>
  (view) => {
    if (!go(view)) return false
    const { main } = view.state.selection
    forEachDiagnostic(view.state, ({ message }, from, to) => {
      if (from === main.from && to === main.to) view.dispatch({ effects: EditorView.announce.of(message) })
    })
    return true
  }

/**
 * A text box for a language: offers what may stand in it (`Ctrl+Space`), goes to what is marked (`F8`). In a shadow root, where its styles are adopted: as elements they would
 * break the policy of our pages. `Tab` goes on to the next control.
 */
export function CodeBox(props: CodeBoxProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const now = useRef(props)
  now.current = props
  useLayoutEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: props.value,
        extensions: [
          props.extensions(),
          EditorState.phrases.of(phrases()),
          history(),
          bracketMatching(),
          closeBrackets(),
          codeLooks,
          EditorView.lineWrapping,
          autocompletion({
            override: [(context) => now.current.complete(context)],
            icons: false,
            // What is offered is what was typed, or the rest of it: nothing to guard against.
            interactionDelay: 0,
          }),
          keymap.of([
            { key: 'F8', run: spoken(nextDiagnostic), shift: spoken(previousDiagnostic) },
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          // Neither settings nor rules are prose.
          EditorView.contentAttributes.of({ 'aria-label': props.label, 'data-kind-curiosity': 'off' }),
          EditorView.updateListener.of((update) => {
            const ours = update.transactions.some((one) => one.annotation(handedIn))
            if (update.docChanged && !ours) now.current.onInput(update.state.doc.toString())
          }),
        ],
      }),
    })
    view.current = editor
    if (props.box) props.box.current = editor
    return () => {
      if (props.box) props.box.current = null
      editor.destroy()
    }
  }, [])
  useLayoutEffect(() => {
    const editor = view.current
    if (!editor || editor.state.doc.toString() === props.value) return
    const changes = { from: 0, to: editor.state.doc.length, insert: props.value }
    editor.dispatch({ changes, annotations: handedIn.of(true) })
  }, [props.value])
  // Code runs one way, whatever the language of the page.
  return <div ref={host} class="code" dir="ltr" />
}
