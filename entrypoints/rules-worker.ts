import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { answerPacks } from '../src/app/rules-worker.ts'

/** The worker in which packs of a writer's own are compiled; started by a page of the extension, never by a site. */
export default defineUnlistedScript(() => answerPacks(self))
