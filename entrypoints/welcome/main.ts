import { startWelcome } from '../../src/app/pages/welcome.tsx'

startWelcome(document)
