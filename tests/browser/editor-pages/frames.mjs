import { boldByKey, boldIn, htmlOf, wordsOf } from './page.mjs'

/**
 * A frame without an address whose document is the field, in the ways that classic record systems make one.
 * @param {(frame: Document, html: string) => void} fill
 */
export const framed = (fill) => async (root, doc) => {
  const frame = document.createElement('iframe')
  frame.width = '800'
  frame.height = '300'
  frame.title = 'Progress note'
  root.append(frame)
  fill(frame, htmlOf(doc) || '<p><br></p>')
  boldByKey(frame.contentDocument.body)
  // The form's own copy, as these editors keep it in a hidden field.
  let copy = frame.contentDocument.body.innerHTML
  frame.contentDocument.addEventListener('input', () => {
    copy = frame.contentDocument.body.innerHTML
  })
  return {
    model: () => wordsOf(copy),
    bold: () => boldIn(copy),
    saved: () => frame.contentDocument.body.innerHTML,
    unmount: () => frame.remove(),
  }
}

/** A whole document, written into the frame by the page. */
export function write(frame, body) {
  const { contentDocument: document } = frame
  document.open()
  document.write(`<!doctype html><html lang="en"><head><title>Note</title></head>${body}</html>`)
  document.close()
}
