import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startInPage } from '../src/app/content/in-page.ts'

/** Engine, painter and card: put into a frame when a field there first has the focus. */
export default defineUnlistedScript(() => startInPage())
