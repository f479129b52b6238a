import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { build } from 'vite'
import type { Browsing } from '../driver/browsing.ts'
import { kind, launch } from '../driver/launch.ts'

/** A browser and pages of our own with the editors' layer in them, and nothing else of the extension. */
export interface Stage {
  open(body: string): Promise<Page>
  close(): Promise<void>
}

/** Bundles the layer, serves it with whatever page is asked for, and starts the browser that KC_BROWSER names. */
export async function stage(): Promise<Stage> {
  const script = await bundle()
  let body = ''
  const server = createServer((request, response) => {
    const [type, content] = request.url?.startsWith('/layer.js')
      ? ['text/javascript', script]
      : ['text/html', html(body)]
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(content)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  const browsing: Browsing = await launch(kind, { extension: null })
  const page = await browsing.browser.newPage()
  await page.setViewport({ width: 900, height: 600 })
  return {
    async open(next) {
      body = next
      await page.goto(`http://localhost:${port}/`)
      return page
    },
    async close() {
      await browsing.close()
      await new Promise((done) => server.close(done))
    },
  }
}

const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title><script src="/layer.js"></script>${body}</html>`

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, 'layer.ts'), formats: ['iife'], name: 'layerBundle' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('The layer was not bundled.')
  return chunk.code
}
