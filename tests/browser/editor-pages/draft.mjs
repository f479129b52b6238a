import './node-globals.mjs'
import { ContentState, convertFromRaw, convertToRaw, Editor, EditorState, RichUtils } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { editorPage } from './page.mjs'

let content = null

function Note({ start }) {
  const [state, setState] = useState(() => (start ? EditorState.createWithContent(start) : EditorState.createEmpty()))
  content = state.getCurrentContent()
  const handleKeyCommand = (command, before) => {
    const after = RichUtils.handleKeyCommand(before, command)
    if (after) setState(after)
    return after ? 'handled' : 'not-handled'
  }
  return createElement(Editor, { editorState: state, onChange: setState, handleKeyCommand, ariaLabel: 'Progress note' })
}

const contentOf = (doc) =>
  convertFromRaw({
    entityMap: {},
    blocks: doc.map((pieces, index) => {
      let offset = 0
      const inlineStyleRanges = []
      for (const { text, bold } of pieces) {
        if (bold) inlineStyleRanges.push({ offset, length: text.length, style: 'BOLD' })
        offset += text.length
      }
      const text = pieces.map((piece) => piece.text).join('')
      return { key: `b${index}`, type: 'unstyled', text, depth: 0, inlineStyleRanges, entityRanges: [] }
    }),
  })

editorPage((root, doc) => {
  content = ContentState.createFromText('')
  const app = createRoot(root)
  flushSync(() => app.render(createElement(Note, { start: doc.length > 0 ? contentOf(doc) : null })))
  return {
    model: () => content.getPlainText('\n'),
    bold: () =>
      convertToRaw(content).blocks.flatMap(({ text, inlineStyleRanges }) =>
        inlineStyleRanges.map(({ offset, length }) => text.slice(offset, offset + length)),
      ),
    // Keys of blocks are drawn by lot.
    saved: () => JSON.stringify(convertToRaw(content).blocks.map(({ key: _drawn, ...block }) => block)),
    unmount: () => flushSync(() => app.unmount()),
  }
})
