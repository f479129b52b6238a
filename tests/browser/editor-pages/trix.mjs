import 'trix'
import 'trix/dist/trix.css'
import { boldIn, editorPage, htmlOf } from './page.mjs'

editorPage(async (root, doc) => {
  const field = document.createElement('trix-editor')
  const ready = new Promise((resolve) => field.addEventListener('trix-initialize', resolve, { once: true }))
  root.append(field)
  await ready
  if (doc.length > 0) field.editor.loadHTML(htmlOf(doc).replaceAll('<p>', '<div>').replaceAll('</p>', '</div>'))
  return {
    model: () => field.editor.getDocument().toString().replace(/\n$/, '').replaceAll('\u00a0', ' '),
    bold: () => boldIn(field.value),
    saved: () => field.value,
    unmount: () => root.replaceChildren(),
  }
})
