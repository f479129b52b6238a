import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import words from '#tables/words-mail'
import { bringWords } from '../src/app/content/bring-words.ts'

export default defineUnlistedScript(() => bringWords('mail', words))
