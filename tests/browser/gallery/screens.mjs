import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** `npm run screens [FOLDER]`: every surface in four themes and at 200 %, to look at; `.output/screens` by default. */
const folder = process.argv[2] ?? '.output/screens'
const { module } = await runnerImport(fileURLToPath(new URL('./screens.ts', import.meta.url)), { logLevel: 'error' })
await module.takeScreens(folder)
console.log(`The pictures lie in ${folder}.`)
