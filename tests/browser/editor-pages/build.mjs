import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { editors } from './editors.mjs'

const here = import.meta.dirname
const root = resolve(here, '../../..')

/** Where the built pages are. */
export const pagesFolder = join(root, '.output/editor-pages')
const stamp = join(pagesFolder, 'stamp')

/**
 * Bundles the page of every editor from its npm package, unless that was done from these very sources. Pages load nothing from elsewhere.
 */
export default async function buildEditorPages() {
  const wanted = digest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const built = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    base: '/editor-pages/',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: pagesFolder,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: Object.fromEntries(editors.map(({ id }) => [id, join(here, `${id}.mjs`)])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
        preserveEntrySignatures: false,
      },
      cssCodeSplit: true,
      manifest: 'manifest.json',
    },
  })
  if (!built) throw new Error('The pages with editors were not built.')
  const manifest = JSON.parse(readFileSync(join(pagesFolder, 'manifest.json'), 'utf8'))
  for (const editor of editors) writeFileSync(join(pagesFolder, `${editor.id}.html`), pageOf(editor, manifest))
  writeFileSync(join(pagesFolder, 'page.css'), readFileSync(join(here, 'page.css')))
  writeFileSync(stamp, wanted)
}

function pageOf({ id }, manifest) {
  const styles = new Set()
  const collect = (key) => {
    const { css = [], imports = [] } = manifest[key]
    for (const one of imports) collect(one)
    for (const file of css) styles.add(file)
  }
  collect(`${id}.mjs`)
  const links = ['page.css', ...styles].map((file) => `<link rel="stylesheet" href="/editor-pages/${file}">`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loading</title>${links.join('')}</head><body data-editor="${id}"><main></main><script type="module" src="/editor-pages/${manifest[`${id}.mjs`].file}"></script></body></html>`
}

function digest() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const name of readdirSync(here).sort()) hash.update(readFileSync(join(here, name)))
  return hash.digest('hex')
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(pagesFolder, { recursive: true })
  await buildEditorPages()
}
