import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { editorPage, plainOf } from './page.mjs'

let state = ''

/** A controlled field: what it shows is what the state says, and the state hears only of input events. */
function Note({ tag, start }) {
  const [value, setValue] = useState(start)
  state = value
  return createElement(tag, {
    value,
    'aria-label': 'Progress note',
    ...(tag === 'textarea' ? { rows: 6, cols: 60 } : { size: 90 }),
    onChange: (event) => setValue(event.target.value),
  })
}

export const controlled = (tag) => (root, doc) => {
  const app = createRoot(root)
  flushSync(() => app.render(createElement(Note, { tag, start: plainOf(doc) })))
  return { model: () => state, saved: () => state, unmount: () => flushSync(() => app.unmount()) }
}

if (document.body.dataset.editor === 'react-textarea') editorPage(controlled('textarea'))
