import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds the gallery into a folder of its own. It is no part of the extension; `remove` takes the folder away. */
export async function buildGallery(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'kind-curiosity-gallery-'))
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: ['chrome120', 'firefox140'] },
  })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
