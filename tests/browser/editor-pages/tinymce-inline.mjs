import { editorPage } from './page.mjs'
import { tiny } from './tinymce.mjs'

editorPage(tiny(true))
