import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, createEditor } from 'lexical'
import { editorPage } from './page.mjs'

editorPage((root, doc) => {
  const field = document.createElement('div')
  field.contentEditable = 'true'
  field.className = 'field'
  root.append(field)
  const editor = createEditor({
    namespace: 'note',
    onError(error) {
      throw error
    },
  })
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)]
  editor.setRootElement(field)
  editor.update(
    () => {
      for (const pieces of doc) {
        const paragraph = $createParagraphNode()
        for (const { text, bold } of pieces) {
          const node = $createTextNode(text)
          paragraph.append(bold ? node.toggleFormat('bold') : node)
        }
        $getRoot().append(paragraph)
      }
    },
    { discrete: true },
  )
  const read = (look) => editor.getEditorState().read(look)
  return {
    model: () =>
      read(() =>
        $getRoot()
          .getChildren()
          .map((one) => one.getTextContent())
          .join('\n'),
      ),
    bold: () =>
      read(() =>
        $getRoot()
          .getAllTextNodes()
          .filter((one) => one.hasFormat('bold'))
          .map((one) => one.getTextContent()),
      ),
    hasCaret: () => read(() => $getSelection()?.isCollapsed() ?? false),
    saved: () => JSON.stringify(editor.getEditorState()),
    unmount() {
      for (const end of ends) end()
      editor.setRootElement(null)
      field.remove()
    },
  }
})
