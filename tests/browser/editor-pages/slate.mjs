import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, Editor, Node, Range } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, ReactEditor, Slate, withReact } from 'slate-react'
import { editorPage } from './page.mjs'

const renderLeaf = ({ attributes, children, leaf }) =>
  createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children)

const hasDrawnCaret = (editor) => {
  const { anchorNode, anchorOffset } = getSelection()
  const drawn = editor.selection && ReactEditor.hasRange(editor, editor.selection)
  if (!drawn) return editor.selection === null
  const [node, offset] = ReactEditor.toDOMPoint(editor, editor.selection.anchor)
  return node.isConnected && node === anchorNode && offset === anchorOffset
}

editorPage((root, doc) => {
  const editor = withHistory(withReact(createEditor()))
  const initialValue = (doc.length > 0 ? doc : [[{ text: '' }]]).map((children) => ({ type: 'paragraph', children }))
  const app = createRoot(root)
  flushSync(() =>
    app.render(
      createElement(
        Slate,
        { editor, initialValue },
        createElement(Editable, {
          renderLeaf,
          className: 'field',
          'aria-label': 'Progress note',
          onKeyDown(event) {
            if (event.key !== 'b' || !event.ctrlKey) return
            event.preventDefault()
            if (Editor.marks(editor)?.bold) Editor.removeMark(editor, 'bold')
            else Editor.addMark(editor, 'bold', true)
          },
        }),
      ),
    ),
  )
  return {
    model: () => editor.children.map((one) => Node.string(one)).join('\n'),
    bold: () => [...Node.texts(editor)].filter(([one]) => one.bold).map(([one]) => one.text),
    hasCaret: () => (editor.selection && hasDrawnCaret(editor) ? Range.isCollapsed(editor.selection) : null),
    // Until it has drawn its model and put the caret there, a caret set by keys is lost on it.
    rested: () => hasDrawnCaret(editor),
    saved: () => JSON.stringify(editor.children),
    unmount: () => flushSync(() => app.unmount()),
  }
})
