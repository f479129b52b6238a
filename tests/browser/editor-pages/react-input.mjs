import { editorPage } from './page.mjs'
import { controlled } from './react-textarea.mjs'

editorPage(controlled('input'))
