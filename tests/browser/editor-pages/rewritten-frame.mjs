import { framed, write } from './frames.mjs'
import { editorPage } from './page.mjs'

// As CKEditor 4 does: a first document while the toolbar comes up, the real one over it, and editing switched on a moment after.
editorPage(
  framed((frame, html) => {
    write(frame, '<body><p>Loading …</p></body>')
    write(frame, `<body class="cke_editable" spellcheck="false">${html}</body>`)
    frame.contentDocument.body.contentEditable = 'true'
  }),
)
