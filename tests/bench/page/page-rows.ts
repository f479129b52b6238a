import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { noCard, openCard } from '../../browser/driver/card.ts'
import { openMenu } from '../../browser/driver/keys.ts'
import { launch } from '../../browser/driver/launch.ts'
import { editorPolicy, serve } from '../../browser/driver/serve.ts'
import { type Stage, setStage } from '../../browser/driver/stage.ts'
import { underlines } from '../../browser/driver/underlines.ts'
import { until } from '../../browser/driver/until.ts'
import buildEditorPages from '../../browser/editor-pages/build.mjs'
import { buildGallery } from '../../browser/gallery/build-gallery.ts'
import { notes } from '../notes.mjs'
import { traced } from './trace.ts'
import { quiet, type Typist, taskMs, typist } from './typing.ts'

const KB = 1024
const EDITORS = [
  ['textarea', 'textarea'],
  ['contenteditable', '.field'],
  ['prosemirror', '.ProseMirror'],
] as const

interface Row {
  what: string
  value: number
  budget: number | null
  unit: string
  note: string
  /** What the README shows of it. */
  typing?: { size: string; editor: string; ratio: number; noise: number; p50: number; p95: number; longest: number }
}

/**
 * Typing in real fields of Chromium, with the extension on and off in one run: keys at ten a second at the end of a text, in turns in three tabs (on, off, off
 * once more). Rows without a budget are reported only.
 * @param options.quick fewer and shorter turns, for work on it
 */
export async function pageRows({ quick }: { quick: boolean }): Promise<Row[]> {
  await buildEditorPages()
  const stage = await setStage({ pages: manyFields, folder: resolve('.output'), policy: editorPolicy, site: 'on' })
  const rows: Row[] = []
  try {
    rows.push(...(await manyFieldsRows(stage)), ...(await cardRows(stage)), ...(await listRows()))
    for (const size of quick ? [100 * KB] : [KB, 10 * KB, 100 * KB, KB * KB]) {
      for (const [id, selector] of EDITORS) {
        process.stderr.write(`  ${label(size)} in ${id}\n`)
        rows.push(...(await typingRows(stage, id, selector, size, quick)))
      }
    }
  } finally {
    await stage.close()
  }
  return rows
}

async function typingRows(stage: Stage, id: string, selector: string, size: number, quick: boolean): Promise<Row[]> {
  const open = async (host: 'localhost' | '127.0.0.1') => {
    const page = await stage.open(`/editor-pages/${id}.html`, host)
    await fill(page, selector, size)
    return page
  }
  const on = await open('localhost')
  await watched(on, selector)
  const [off, again] = [await open('127.0.0.1'), await open('127.0.0.1')]
  const tabs: Typist[] = []
  for (const page of [on, off, again]) tabs.push(await typist(page, await page.createCDPSession()))
  const gates = size === 100 * KB
  const [keys, blocks] = quick ? [5, 6] : [gates ? 8 : 4, 20]
  const spent = tabs.map((): number[] => [])
  for (let block = 0; block < blocks; block++) {
    for (const [i, tab] of tabs.entries()) spent[i]!.push(await tab.block(keys))
  }
  const [withUs = 0, without = 0, once = 0] = spent.map(median)

  const file = join(mkdtempSync(join(tmpdir(), 'kind-curiosity-')), 'trace.json')
  const shares: number[] = []
  let longest = 0
  for (let key = 0; key < (gates && !quick ? 40 : 20); key++) {
    const { calls } = await traced(on, file, () => tabs[0]!.key())
    shares.push(calls.reduce((sum, { ms }) => sum + ms, 0))
    longest = Math.max(longest, ...calls.map(({ ms }) => ms))
  }
  const { forcedLayouts } = await traced(on, file, async () => void (await tabs[0]!.block(20)), true)
  for (const { page } of tabs) await page.close()

  const where = `${label(size)} in ${id}`
  return [
    {
      what: `${where}: the browser’s time a key, on ÷ off`,
      value: withUs / without,
      budget: size > 100 * KB ? null : 1.15,
      unit: '×',
      note: `off ÷ off ${(once / without).toFixed(2)}; ${without.toFixed(2)} ms off`,
      typing: {
        size: label(size),
        editor: id,
        ratio: withUs / without,
        noise: once / without,
        p50: percentile(shares, 0.5),
        p95: percentile(shares, 0.95),
        longest,
      },
    },
    {
      what: `${where}: our main thread time a key, p95`,
      value: percentile(shares, 0.95),
      budget: gates ? 1 : null,
      unit: 'ms',
      note: `p50 ${percentile(shares, 0.5).toFixed(2)}, longest task ${longest.toFixed(2)} ms, ${forcedLayouts} forced layouts in 20 keys`,
    },
  ]
}

/** Puts a text of about `size` letters into the field, as the page does when a note is opened. */
async function fill(page: Page, selector: string, size: number): Promise<void> {
  const doc = notes(size, 7)
    .split('\n')
    .map((line: string) => [{ text: line }])
  await page.evaluate(async (doc) => {
    const { editorPage } = window as unknown as {
      editorPage: { ready: Promise<void>; unmount(): void; mount(doc: unknown): Promise<void> }
    }
    await editorPage.ready
    editorPage.unmount()
    await editorPage.mount(doc)
  }, doc)
  await page.click(selector)
  await page.keyboard.down('Control')
  await page.keyboard.press('End')
  await page.keyboard.up('Control')
}

/** Writes a harsh sentence, and waits until it is underlined: from then on the whole of it is at work. */
async function watched(page: Page, selector: string): Promise<void> {
  // The text before it is cut off anywhere: a full stop ends its last sentence.
  await page.keyboard.type('. He claims that it hurts. ')
  await until(`An underline in ${selector}`, async () => (await underlines(page.mainFrame())).length > 0, 60_000)
}

/** Opening the card at a key, in a text of 100 KB: all that the main thread does from the key on, layout and painting too. */
async function cardRows(stage: Stage): Promise<Row[]> {
  const page = await stage.open('/editor-pages/textarea.html')
  await fill(page, 'textarea', 100 * KB)
  await watched(page, 'textarea')
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const times: number[] = []
  for (let i = 0; i < 21; i++) {
    await quiet(page)
    const before = await taskMs(session)
    await openMenu(page)
    await quiet(page)
    times.push((await taskMs(session)) - before)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
  }
  await page.close()
  const [first = 0, ...later] = times
  return [
    {
      what: 'the card, from the key to its words: the main thread’s work, p95',
      value: percentile(later, 0.95),
      budget: 16,
      unit: 'ms',
      note: `p50 ${median(later).toFixed(1)}`,
    },
    {
      what: 'the same, the first time on a page, with its script and its words',
      value: first,
      budget: null,
      unit: 'ms',
      note: '',
    },
  ]
}

const ROWS = 5000
/** Three rows of the list and more: as far as a turn of the wheel goes. */
const STEP = 120
const FRAMES = 240

/** A list of more rows than anyone should have, scrolled a step a frame: what the browser works for a frame. */
async function listRows(): Promise<Row[]> {
  const { folder, remove } = await buildGallery()
  const served = await serve({ folder })
  const browsing = await launch('chromium', { extension: null })
  const page = await browsing.browser.newPage()
  await page.setViewport({ width: 340, height: 700 })
  await page.goto(`${served.origin}/index.html?show=panel&rows=${ROWS}`)
  await page.waitForFunction((rows) => document.querySelectorAll('.list .item').length === rows, {}, ROWS)
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const before = await taskMs(session)
  const elapsed = await page.evaluate(scrollBy, STEP, FRAMES)
  const work = ((await taskMs(session)) - before) / FRAMES
  await browsing.close()
  await served.close()
  await remove()
  return [
    {
      what: `a list of ${ROWS} rows, scrolled ${STEP} px a frame: the main thread’s work a frame`,
      value: work,
      budget: 1000 / 60,
      unit: 'ms',
      note: `${((FRAMES / elapsed) * 1000).toFixed(0)} frames a second`,
    },
  ]
}

/** In the page: scrolls what holds the list, a step in each of `times` frames. Answers how long that took. */
function scrollBy(step: number, times: number): Promise<number> {
  let scroller: Element | null = document.querySelector('.list')
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement
  const found = scroller ?? document.scrollingElement!
  return new Promise((done) => {
    let left = times
    const start = performance.now()
    const next = () => {
      found.scrollTop += step
      if (--left > 0) requestAnimationFrame(next)
      else done(performance.now() - start)
    }
    requestAnimationFrame(next)
  })
}

const manyFields = {
  '/many': `<!doctype html><html lang="en"><title>Many</title><body>${'<p><textarea rows="2" cols="40"></textarea></p>'.repeat(500)}</body></html>`,
}

/** A page with 500 fields, loaded under a trace. */
async function manyFieldsRows(stage: Stage): Promise<Row[]> {
  const page = await stage.open('/many')
  const file = join(mkdtempSync(join(tmpdir(), 'kind-curiosity-')), 'trace.json')
  const { calls } = await traced(page, file, async () => {
    await page.reload()
  })
  const idle = await traced(page, file, () => new Promise((resolve) => setTimeout(resolve, 3000)))
  await page.close()
  return [
    {
      what: '500 fields on a page: our time at load',
      value: calls.reduce((sum, { ms }) => sum + ms, 0),
      budget: 20,
      unit: 'ms',
      note: `${calls.length} calls`,
    },
    {
      what: 'the same page, 3 s of nothing: calls into our scripts',
      value: idle.calls.length,
      budget: 0,
      unit: '',
      note: '',
    },
  ]
}

const label = (size: number): string => (size >= KB * KB ? `${size / KB / KB} MB` : `${size / KB} KB`)
const median = (list: readonly number[]): number => percentile(list, 0.5)
const percentile = (list: readonly number[], share: number): number => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
