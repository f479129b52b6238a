import { editorPage } from './page.mjs'
import { proseMirror } from './prosemirror.mjs'

// A web component with the editor inside: styles of the page do not reach it.
const styles = new CSSStyleSheet()
styles.replaceSync('.ProseMirror { white-space: pre-wrap; min-height: 60px; min-width: 500px }')

editorPage((root, doc) => {
  const host = document.createElement('note-editor')
  const inside = host.attachShadow({ mode: 'open' })
  inside.adoptedStyleSheets = [styles]
  root.append(host)
  return proseMirror(inside, doc)
})
