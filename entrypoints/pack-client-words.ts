import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import tables from '#tables/pack-client-words'
import { bringPack } from '../src/app/content/bring-pack.ts'

export default defineUnlistedScript(() => bringPack('client-words', tables))
