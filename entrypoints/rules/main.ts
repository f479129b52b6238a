import { startRules } from '../../src/app/pages/rules.tsx'

startRules(document)
