import { Editor } from '@tiptap/core'
import Mention from '@tiptap/extension-mention'
import StarterKit from '@tiptap/starter-kit'
import { editorPage, htmlOf } from './page.mjs'
import { markedIn } from './prosemirror.mjs'

editorPage((root, doc) => {
  const editor = new Editor({
    element: root,
    injectCSS: false,
    extensions: [StarterKit, Mention],
    content: htmlOf(doc),
  })
  return {
    model: () => editor.getText({ blockSeparator: '\n' }),
    bold: () => markedIn(editor.state.doc, 'bold'),
    hasCaret: () => editor.state.selection.empty,
    saved: () => editor.getHTML(),
    unmount: () => editor.destroy(),
  }
})
