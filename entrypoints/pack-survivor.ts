import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import tables from '#tables/pack-survivor'
import { bringPack } from '../src/app/content/bring-pack.ts'

export default defineUnlistedScript(() => bringPack('survivor', tables))
