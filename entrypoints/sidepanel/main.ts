import { startPanel } from '../../src/app/pages/panel.tsx'

startPanel(document)
