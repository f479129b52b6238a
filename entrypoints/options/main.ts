import { startSettings } from '../../src/app/pages/settings.tsx'

startSettings(document)
