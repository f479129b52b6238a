import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startLoader } from '../src/app/loader/loader.ts'

/** Registered for the sites that are on; see src/app/README.md. */
export default defineUnlistedScript(() => startLoader())
