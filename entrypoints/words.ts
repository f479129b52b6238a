import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bringWords } from '../src/app/content/bring-words.ts'

/** What cards say: put into a frame after its first finding. */
export default defineUnlistedScript(() => bringWords())
