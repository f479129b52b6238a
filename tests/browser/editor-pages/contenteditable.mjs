import { boldByKey, boldIn, editorPage, htmlOf, wordsOf } from './page.mjs'

editorPage((root, doc) => {
  const field = document.createElement('div')
  field.contentEditable = 'true'
  field.className = 'field'
  field.setAttribute('aria-label', 'Progress note')
  field.innerHTML = htmlOf(doc) || '<p><br></p>'
  let copy = field.innerHTML
  field.addEventListener('input', () => {
    copy = field.innerHTML
  })
  boldByKey(field)
  root.append(field)
  return {
    model: () => wordsOf(copy),
    bold: () => boldIn(copy),
    saved: () => field.innerHTML,
    unmount: () => field.remove(),
  }
})
