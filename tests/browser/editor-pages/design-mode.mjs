import { framed } from './frames.mjs'
import { editorPage } from './page.mjs'

editorPage(
  framed((frame, html) => {
    frame.contentDocument.body.innerHTML = html
    frame.contentDocument.designMode = 'on'
  }),
)
