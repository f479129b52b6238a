import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/lists'
import 'tinymce/skins/content/default/content.js'
import 'tinymce/skins/ui/oxide/content.js'
import 'tinymce/skins/ui/oxide/skin.js'
import 'tinymce/themes/silver'
import { boldIn, editorPage, htmlOf, wordsOf } from './page.mjs'

/** In a frame, or in the page itself. */
export const tiny = (inline) => async (root, doc) => {
  const place = document.createElement(inline ? 'div' : 'textarea')
  if (inline) place.className = 'field'
  root.append(place)
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    inline,
    menubar: false,
    plugins: 'lists',
    skin_url: 'default',
    content_css: 'default',
    promotion: false,
    height: 300,
  })
  if (doc.length > 0) editor.setContent(htmlOf(doc))
  editor.undoManager.reset()
  return {
    model: () => wordsOf(editor.getContent()),
    bold: () => boldIn(editor.getContent()),
    saved: () => editor.getContent(),
    unmount: () => editor.remove(),
  }
}

if (document.body.dataset.editor === 'tinymce') editorPage(tiny(false))
