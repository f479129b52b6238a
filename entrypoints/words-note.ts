import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import words from '#tables/words-note'
import { bringWords } from '../src/app/content/bring-words.ts'

export default defineUnlistedScript(() => bringWords('note', words))
