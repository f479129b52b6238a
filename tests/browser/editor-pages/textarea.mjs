import { editorPage, plainOf } from './page.mjs'

editorPage((root, doc) => {
  const field = document.createElement('textarea')
  field.rows = 6
  field.cols = 60
  field.value = plainOf(doc)
  field.setAttribute('aria-label', 'Progress note')
  // The page's own copy, kept by its handler as a real form does.
  let copy = field.value
  field.addEventListener('input', () => {
    copy = field.value
  })
  root.append(field)
  return { model: () => copy, saved: () => copy, unmount: () => field.remove() }
})
