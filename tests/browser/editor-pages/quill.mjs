import Quill from 'quill'
import 'quill/dist/quill.snow.css'
import { editorPage } from './page.mjs'

editorPage((root, doc) => {
  const place = document.createElement('div')
  root.append(place)
  const quill = new Quill(place, { theme: 'snow' })
  if (doc.length > 0) {
    const pieces = doc.flatMap((line) => [
      ...line.map(({ text, bold }) => ({ insert: text, ...(bold && { attributes: { bold } }) })),
      { insert: '\n' },
    ])
    quill.setContents(pieces, 'silent')
  }
  return {
    model: () => quill.getText().replace(/\n$/, ''),
    bold: () =>
      quill
        .getContents()
        .ops.filter(({ attributes }) => attributes?.bold)
        .map(({ insert }) => insert),
    saved: () => quill.root.innerHTML,
    unmount: () => root.replaceChildren(),
  }
})
