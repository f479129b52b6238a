import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import words from '#tables/words-reflection'
import { bringWords } from '../src/app/content/bring-words.ts'

export default defineUnlistedScript(() => bringWords('reflection', words))
