import { startScratchpad } from '../../src/app/pages/scratchpad.tsx'

startScratchpad(document)
