import './node-globals.mjs'
import {
  CompositeDecorator,
  ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { editorPage } from './page.mjs'

let content = null

/** A link shows as one, and is a piece of its own, by a decorator; without any it would be neither. */
const links = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges(
        (piece) => piece.getEntity() && content.getEntity(piece.getEntity()).getType() === 'LINK',
        found,
      ),
    component: ({ contentState, entityKey, children }) =>
      createElement('a', { href: contentState.getEntity(entityKey).getData().url }, children),
  },
])

function Note({ start }) {
  const [state, setState] = useState(() =>
    start ? EditorState.createWithContent(start, links) : EditorState.createEmpty(links),
  )
  content = state.getCurrentContent()
  const handleKeyCommand = (command, before) => {
    const after = RichUtils.handleKeyCommand(before, command)
    if (after) setState(after)
    return after ? 'handled' : 'not-handled'
  }
  return createElement(Editor, { editorState: state, onChange: setState, handleKeyCommand, ariaLabel: 'Progress note' })
}

/** A block as its type and its pieces: keys of blocks are drawn by lot, and places say nothing of what they hold. */
function savedOf(block) {
  const pieces = []
  const same = (a, b) => a.getStyle() === b.getStyle() && a.getEntity() === b.getEntity()
  block.findStyleRanges(
    () => true,
    (from, to) => {
      for (let start = from, end = from; end < to; start = end) {
        const looks = block.getCharacterList().get(start)
        while (end < to && same(block.getCharacterList().get(end), looks)) end++
        const link = looks.getEntity() && content.getEntity(looks.getEntity()).getData().url
        pieces.push({ text: block.getText().slice(start, end), styles: looks.getStyle().toArray(), link })
      }
    },
  )
  return JSON.stringify({ type: block.getType(), depth: block.getDepth(), pieces })
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
    saved: () => content.getBlocksAsArray().map(savedOf).join('\n'),
    unmount: () => flushSync(() => app.unmount()),
  }
})
