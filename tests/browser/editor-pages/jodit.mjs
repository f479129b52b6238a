import { Jodit } from 'jodit'
import 'jodit/es2021/jodit.min.css'
import { boldIn, editorPage, htmlOf, wordsOf } from './page.mjs'

editorPage((root, doc) => {
  const place = document.createElement('textarea')
  root.append(place)
  const editor = Jodit.make(place, { height: 300, beautifyHTML: false })
  editor.value = htmlOf(doc)
  return {
    model: () => wordsOf(editor.value),
    bold: () => boldIn(editor.value),
    rested: () => editor.history.startValue.html === editor.getNativeEditorValue(),
    saved: () => editor.value,
    unmount: () => editor.destruct(),
  }
})
