import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll } from 'vitest'
import type { Browsing } from '../driver/browsing.ts'
import { kind, launch } from '../driver/launch.ts'
import { type Served, serve } from '../driver/serve.ts'
import { buildGallery } from './build-gallery.ts'

const checker = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8')
/** The surfaces that are walked by Tab and looked at by the checker, in each of their states. */
export const STATES = [
  'show=panel&state=0',
  'show=panel&state=1',
  'show=panel&state=2',
  'show=panel&state=3',
  'show=popup&state=0',
  'show=popup&state=1',
  'show=popup&state=2',
  'show=popup&state=3',
  'show=popup&state=4',
  'show=palette',
  'show=together',
  'show=scratchpad',
  'show=rules',
  'show=packs&state=0',
  'show=packs&state=1',
  'show=packs&state=3',
  'show=settings',
  'show=welcome&state=0',
  'show=welcome&state=1',
] as const
let gallery: Awaited<ReturnType<typeof buildGallery>>
let served: Served
let browsing: Browsing

/** Builds and opens the gallery for the tests of a file. */
export function useGallery(): void {
  beforeAll(async () => {
    gallery = await buildGallery()
    served = await serve({ folder: gallery.folder })
    browsing = await launch(kind, { extension: null })
  })
  afterAll(async () => {
    await browsing?.close()
    await served?.close()
    await gallery?.remove()
  })
}

/** Opens the gallery with one of its surfaces, in a window of this size. */
export async function open(query: string, size?: { width: number; height: number }): Promise<Page> {
  const page = await browsing.browser.newPage()
  if (size) await page.setViewport(size)
  await page.goto(`${served.origin}/index.html?${query}`)
  await page.waitForSelector('#gallery > *')
  return page
}

/** What the accessibility checker calls a violation, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: checker })
  return page.evaluate(async () => {
    const { ace } = window as unknown as {
      ace: { Checker: new () => { check(d: Document, p: string[]): Promise<Report> } }
    }
    interface Report {
      results: { ruleId: string; value: [string, string]; message: string; snippet: string }[]
    }
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility'])
    return results
      .filter(({ value: [level, result] }) => level === 'VIOLATION' && result === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`)
  })
}

/** What the surface told its app last. */
export const told = (page: Page) => page.evaluate(() => JSON.parse(document.documentElement.dataset.told ?? 'null'))
