import { startPopup } from '../../src/app/pages/popup.tsx'

startPopup(document)
