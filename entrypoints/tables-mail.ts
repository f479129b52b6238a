import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import tables from '#tables/detection-mail'
import { bringTables } from '../src/app/content/bring-tables.ts'

export default defineUnlistedScript(() => bringTables('mail', tables))
