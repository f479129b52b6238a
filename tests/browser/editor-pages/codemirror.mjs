import { basicSetup, EditorView } from 'codemirror'
import { editorPage, plainOf } from './page.mjs'

editorPage((root, doc) => {
  const view = new EditorView({ doc: plainOf(doc), extensions: [basicSetup, EditorView.lineWrapping], parent: root })
  return {
    model: () => view.state.doc.toString(),
    saved: () => view.state.doc.toString(),
    unmount: () => view.destroy(),
  }
})
