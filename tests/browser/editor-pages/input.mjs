import { editorPage, plainOf } from './page.mjs'

editorPage((root, doc) => {
  const field = document.createElement('input')
  field.size = 90
  field.value = plainOf(doc)
  field.setAttribute('aria-label', 'Comment')
  let copy = field.value
  field.addEventListener('input', () => {
    copy = field.value
  })
  root.append(field)
  return { model: () => copy, saved: () => copy, unmount: () => field.remove() }
})
