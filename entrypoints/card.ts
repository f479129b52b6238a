import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { bringCard } from '../src/app/content/bring-card.ts'

/** What shows cards: put into a frame after its first finding. */
export default defineUnlistedScript(() => bringCard())
