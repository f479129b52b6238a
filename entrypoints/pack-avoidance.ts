import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import tables from '#tables/pack-avoidance'
import { bringPack } from '../src/app/content/bring-pack.ts'

export default defineUnlistedScript(() => bringPack('avoidance', tables))
