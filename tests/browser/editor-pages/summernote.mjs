import $ from './jquery-global.mjs'
import 'summernote/dist/summernote-lite.js'
import 'summernote/dist/summernote-lite.css'
import { boldIn, editorPage, htmlOf, wordsOf } from './page.mjs'

editorPage((root, doc) => {
  const place = document.createElement('div')
  root.append(place)
  place.innerHTML = htmlOf(doc)
  const note = $(place)
  note.summernote({ height: 200 })
  return {
    model: () => wordsOf(note.summernote('code')),
    bold: () => boldIn(note.summernote('code')),
    saved: () => note.summernote('code'),
    unmount: () => note.summernote('destroy'),
  }
})
