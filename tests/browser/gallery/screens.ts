import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { MediaFeature, Page } from 'puppeteer-core'
import { launch } from '../driver/launch.ts'
import { serve } from '../driver/serve.ts'
import { buildGallery } from './build-gallery.ts'

/** Light and dark, each with more contrast, as the writer's system asks for it. */
const THEMES: Record<string, MediaFeature[]> = {
  light: scheme('light'),
  dark: scheme('dark'),
  'contrast-light': [...scheme('light'), { name: 'prefers-contrast', value: 'more' }],
  'contrast-dark': [...scheme('dark'), { name: 'prefers-contrast', value: 'more' }],
}

/** Every surface, and how wide it is: the panel and the popup narrow, pages as wide as a window, and once as narrow as a phone. */
const SURFACES: { name: string; query: string; width: number }[] = [
  { name: 'cards', query: 'show=cards', width: 1400 },
  { name: 'panel', query: 'show=panel', width: 340 },
  { name: 'panel-narrow', query: 'show=panel', width: 280 },
  { name: 'panel-empty', query: 'show=panel&state=1', width: 340 },
  { name: 'panel-quiet', query: 'show=panel&state=3', width: 340 },
  { name: 'panel-unseen', query: 'show=panel&state=2', width: 340 },
  { name: 'popup', query: 'show=popup', width: 340 },
  { name: 'popup-off', query: 'show=popup&state=1', width: 340 },
  { name: 'popup-paused', query: 'show=popup&state=2', width: 340 },
  { name: 'popup-why', query: 'show=popup&state=3', width: 340 },
  { name: 'palette', query: 'show=palette', width: 640 },
  { name: 'palette-narrow', query: 'show=palette', width: 320 },
  { name: 'together', query: 'show=together', width: 340 },
  { name: 'scratchpad', query: 'show=scratchpad', width: 1180 },
  { name: 'scratchpad-narrow', query: 'show=scratchpad', width: 360 },
  { name: 'rules', query: 'show=rules', width: 1100 },
  { name: 'rules-narrow', query: 'show=rules', width: 320 },
  { name: 'packs', query: 'show=packs&state=1', width: 1100 },
  { name: 'pack-editor', query: 'show=packs&state=2', width: 1100 },
  { name: 'pack-editor-narrow', query: 'show=packs&state=2', width: 280 },
  { name: 'settings', query: 'show=settings', width: 1000 },
  { name: 'settings-narrow', query: 'show=settings', width: 320 },
  { name: 'welcome', query: 'show=welcome', width: 900 },
  { name: 'welcome-narrow', query: 'show=welcome&state=1', width: 320 },
]

/** Takes a picture of every surface in every theme into `folder`, of each in the system's own colours, and at 200 % in light. */
export async function takeScreens(folder: string): Promise<void> {
  const into = resolve(folder)
  mkdirSync(into, { recursive: true })
  const gallery = await buildGallery()
  const served = await serve({ folder: gallery.folder })
  const browsing = await launch('chromium', { extension: null })
  try {
    const page = await browsing.browser.newPage()
    for (const { name, query, width } of SURFACES) {
      await page.goto(`${served.origin}/index.html?${query}`)
      await page.waitForSelector('#gallery > *')
      for (const [theme, features] of Object.entries(THEMES)) {
        await page.emulateMediaFeatures(features)
        await page.setViewport({ width, height: 800 })
        await picture(page, join(into, `${name}-${theme}`))
      }
      await withForcedColours(page, () => picture(page, join(into, `${name}-forced-colours`)))
      await page.emulateMediaFeatures(THEMES.light)
      // What a zoom of 200 % leaves of the window.
      await page.setViewport({ width: Math.max(280, width / 2), height: 400, deviceScaleFactor: 2 })
      await picture(page, join(into, `${name}-200-percent`))
    }
  } finally {
    await browsing.close()
    await served.close()
    await gallery.remove()
  }
}

function scheme(value: 'light' | 'dark'): MediaFeature[] {
  return [{ name: 'prefers-color-scheme', value }]
}

/** The colours of a system in high contrast, instead of ours, for as long as `look` takes. Puppeteer has no name for this one. */
async function withForcedColours(page: Page, look: () => Promise<void>): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] })
  await look()
  await session.detach()
}

async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path: `${path}.png`, fullPage: true })
}
