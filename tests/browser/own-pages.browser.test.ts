import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browsing } from './driver/browsing.ts'
import { noCard, openCard } from './driver/card.ts'
import { textOf } from './driver/field.ts'
import { openMenu, preferredFix, undo } from './driver/keys.ts'
import { builtExtension, kind, launch, welcomePage } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'

const harsh = 'Client was noncompliant with her lithium again.'
const reworded = 'Client was not taking her lithium as prescribed again.'
const phrases = async (page: Page) => (await underlines(page.mainFrame())).map(({ text }) => text.trim())

describe(`The page after the install (${kind})`, () => {
  let browsing: Browsing
  let page: Page
  beforeAll(async () => {
    browsing = await launch(kind, { extension: builtExtension(kind), keepWelcome: true })
    page = await welcomePage(browsing)
    await page.bringToFront()
  })
  afterAll(() => browsing.close())

  test('one key and Enter say the phrase another way; the step is ticked, and one undo brings the words back', async () => {
    await until('The practice underline', async () => (await phrases(page)).includes('noncompliant'))
    await openMenu(page)
    await openCard(browsing, page.mainFrame())
    await page.keyboard.press('Enter')
    await page.waitForSelector('li[data-done=true]')
    await noCard(browsing, page.mainFrame())
    expect(await textOf(page.mainFrame(), 'textarea')).toContain(reworded)
    await undo(page)
    await until('The words of before', async () => (await textOf(page.mainFrame(), 'textarea')).includes(harsh))
    expect(await browsing.extensionErrors()).toEqual([])
  })
})

describe(`The scratchpad (${kind})`, () => {
  let stage: Stage
  let folder: string
  let page: Page
  beforeAll(async () => {
    stage = await setStage({ pages: {}, site: 'off' })
    folder = await mkdtemp(join(tmpdir(), 'scratchpad-'))
    page = await stage.browsing.openExtensionPage('scratchpad.html', 'textarea')
    await page.bringToFront()
    // Whether a file may take the place of the text.
    page.on('dialog', (dialog) => void dialog.accept())
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
    await stage.close()
  })
  const field = () => textOf(page.mainFrame(), 'textarea')
  const openFile = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, content)
    const input = await page.$('input[type=file]')
    await input?.uploadFile(path)
  }

  test('what is written is read along with, listed beside it, and said another way at a key', async () => {
    await page.click('textarea')
    await page.keyboard.type(harsh)
    await until('The underline', async () => (await phrases(page)).includes('noncompliant'))
    await page.waitForSelector('tr.item')
    await preferredFix(page)
    await until('The other wording', async () => (await field()) === reworded)
    await page.waitForFunction(() => !document.querySelector('tr.item'))
  })

  test('a file is opened and checked whole; the keys step through it', async () => {
    await openFile('note.txt', `${harsh}\r\nShe is a poor historian.\r\n`)
    await page.waitForFunction(() => document.querySelectorAll('tr.item').length === 2)
    expect(await field()).toBe(`${harsh}\nShe is a poor historian.\n`)
    expect(await page.$eval('[role=status]', ({ textContent }) => textContent)).toBe('note.txt')
    const selected = () =>
      page.$eval('textarea', ({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))
    await page.$eval('textarea', (area) => area.setSelectionRange(0, 0))
    const [, next] = await page.$$('.writing .buttons button')
    await next?.click()
    await until('The first phrase', async () => (await selected()) === 'noncompliant')
    await page.keyboard.press('F8')
    await until('The second', async () => (await selected()) === 'is a poor historian')
  })

  test('the list says it another way, too', async () => {
    await page.click('tr.item [data-fixes]')
    await page.waitForSelector('.inside [role=menuitem]')
    await page.keyboard.press('Enter')
    await until('The other wording', async () => (await field()).startsWith(reworded))
  })

  test('a file that holds more than text is left alone, and the text stays', async () => {
    const before = await field()
    await openFile('letter.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0]))
    await page.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.includes('letter.docx holds'),
    )
    expect(await field()).toBe(before)
  })

  test('a long text shows how far the reading is, and is all read in the end', async () => {
    const line = 'She slept well and came on time, and we looked at the week together. '
    const paragraph = `${line.repeat(12)}\n`
    const text = paragraph.repeat(1200) + harsh
    await openFile('long.txt', text)
    await page.waitForSelector('progress')
    await page.waitForSelector('tr.item')
    await page.waitForFunction(() => !document.querySelector('progress'))
    expect(text.length).toBeGreaterThan(900_000)
  })

  test('clearing can be undone', async () => {
    await openFile('short.txt', 'A short text.')
    await until('The text', async () => (await field()) === 'A short text.')
    await page.$$eval('.tools .buttons button', (all) => all.at(-1)?.click())
    await until('Nothing', async () => (await field()) === '')
    await undo(page)
    await until('The text again', async () => (await field()) === 'A short text.')
  })

  test('what kind of writing it is can be said', async () => {
    await openFile('thought.txt', 'I was such an idiot in that session.')
    await page.select('select', 'reflection')
    await page.waitForSelector('tr.item')
    expect(await page.$eval('tr.item small', ({ textContent }) => textContent)).toContain('self/')
  })
})
