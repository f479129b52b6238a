import { Bold, ClassicEditor, Essentials, Italic, List, Paragraph } from 'ckeditor5'
import 'ckeditor5/ckeditor5.css'
import { boldIn, editorPage, htmlOf, wordsOf } from './page.mjs'

editorPage(async (root, doc) => {
  const place = document.createElement('div')
  root.append(place)
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, List],
    toolbar: ['bold', 'italic'],
    initialData: htmlOf(doc),
  })
  return {
    model: () => wordsOf(editor.getData()),
    bold: () => boldIn(editor.getData()),
    saved: () => editor.getData(),
    unmount: () => void editor.destroy(),
  }
})
