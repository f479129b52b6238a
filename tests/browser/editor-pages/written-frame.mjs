import { framed, write } from './frames.mjs'
import { editorPage } from './page.mjs'

editorPage(framed((frame, html) => write(frame, `<body contenteditable="true">${html}</body>`)))
