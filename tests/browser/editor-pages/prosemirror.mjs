import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { DOMSerializer, DOMParser as ModelParser } from 'prosemirror-model'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { editorPage, htmlOf } from './page.mjs'

/** @param {HTMLElement | ShadowRoot} root */
export function proseMirror(root, doc) {
  const source = document.createElement('div')
  source.innerHTML = htmlOf(doc)
  const view = new EditorView(root, {
    state: EditorState.create({
      doc: ModelParser.fromSchema(schema).parse(source),
      plugins: [
        history(),
        keymap({
          'Mod-z': undo,
          'Mod-Shift-z': redo,
          'Mod-b': toggleMark(schema.marks.strong),
          'Shift-Enter': softBreak,
        }),
        keymap(baseKeymap),
      ],
    }),
  })
  return {
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    bold: () => markedIn(view.state.doc, 'strong'),
    hasCaret: () => view.state.selection.empty,
    saved() {
      const out = document.createElement('div')
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return out.innerHTML
    },
    unmount: () => view.destroy(),
  }
}

function softBreak(state, dispatch) {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView())
  return true
}

/** The pieces of text that carry a mark. */
export function markedIn(doc, mark) {
  const found = []
  doc.descendants((node) => {
    if (node.isText && node.marks.some(({ type }) => type.name === mark)) found.push(node.text)
  })
  return found
}

if (document.body.dataset.editor === 'prosemirror') editorPage(proseMirror)
