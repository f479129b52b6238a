import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chord } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { riverPack } from './river-pack.ts'

describe(`Packs of a writer’s own, by keyboard (${kind})`, () => {
  let stage: Stage
  let folder: string
  let page: Page
  /** What the page asks for; the answer is `says`. */
  let asked: string[] = []
  let says = true
  beforeAll(async () => {
    stage = await setStage({ pages: {}, site: 'off' })
    folder = await mkdtemp(join(tmpdir(), 'own-packs-'))
    await openPacks()
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
    await stage.close()
  })

  const openPacks = async () => {
    page = await stage.browsing.openExtensionPage('rules.html#packs', '.packs')
    page.setDefaultTimeout(10_000)
    await page.bringToFront()
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void (says ? dialog.accept() : dialog.dismiss())
    })
  }
  /** Walks with Tab to the control whose label or words begin so, the shorter way: past the end of the page lies the browser's own bar. */
  const tabTo = async (words: string) => {
    for (let step = 0; step < 60; step++) {
      const way = await page.evaluate((words) => {
        const name = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
        const controls = [...document.querySelectorAll('.packs button')]
        // In full first: “Save” is not “Save to a file”.
        const wanted =
          controls.find((one) => name(one) === words) ?? controls.find((one) => name(one).startsWith(words))
        const at = document.activeElement
        if (!wanted || !at || wanted === at) return wanted === at ? 'here' : 'nowhere'
        return wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING ? 'back' : 'on'
      }, words)
      if (way === 'here') return
      if (way === 'back') await chord(page, ['Shift'], 'Tab')
      else await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to “${words}”`)
  }
  const press = async (words: string) => {
    await tabTo(words)
    await page.keyboard.press('Enter')
  }
  const shows = (selector: string, words: string) =>
    page.waitForFunction(
      (selector, words) => document.querySelector(selector)?.textContent?.includes(words),
      {},
      selector,
      words,
    )
  const noteSays = (words: string) => shows('.pack-note [role=status]', words)
  const readingSays = (words: string) => shows('.pack-editor [role=status]', words)
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  const titles = () => page.$$eval('.pack-list bdi', (all) => all.map(({ textContent }) => textContent))
  /** What is kept, and whether with tables. */
  const stored = () =>
    page.evaluate(async () => {
      interface Api {
        storage: { local: { get(key: string): Promise<{ packs?: { value: Kept[] } }> } }
      }
      interface Kept {
        id: string
        on: boolean
        pack: { detection?: object }
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const { packs } = await (browser ?? chrome).storage.local.get('packs')
      return packs?.value.map(({ id, on, pack }) => ({ id, on, tables: pack.detection !== undefined }))
    })
  const openFile = async (name: string, text: string) => {
    const path = join(folder, name)
    await writeFile(path, text)
    const input = await page.$('.packs input[type=file]')
    await input?.uploadFile(path)
  }

  test('keys and values are offered, and a mistake is marked where it stands, with its mend', async () => {
    await press('Write your own')
    await readingSays('It holds.')
    await chord(page, ['Control'], 'End')
    await page.keyboard.type('fac')
    await page.waitForSelector('>>> .cm-tooltip-autocomplete [aria-selected]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('>>> .cm-tooltip-autocomplete ::-p-text(wisdom)')
    await page.keyboard.type('wisdon')
    await readingSays('To mend: 1')
    const marked = await page.waitForSelector('>>> .cm-lintRange-warning')
    expect(await marked?.evaluate(({ textContent }) => textContent)).toBe('wisdon')
    await chord(page, ['Control'], 'Home')
    await page.keyboard.press('F8')
    await page.waitForSelector('>>> .cm-tooltip-hover ::-p-text(Choose one of motivation)')
    await page.waitForSelector('>>> .cm-announced ::-p-text(Choose one of motivation)')
    const mistake = await page.$eval('.mistakes li', ({ textContent }) => textContent)
    expect(mistake).toContain('“facet” is “wisdon”.')
    expect(mistake).toContain('Choose one of motivation, wisdom, awareness, capacities.')
  })

  test('while there is something to mend nothing is saved; its line is a key away', async () => {
    await chord(page, ['Control'], 'KeyS')
    await press('Save')
    expect(await stored()).toBeUndefined()
    await page.waitForFunction(() => document.activeElement?.shadowRoot)
    await page.keyboard.press('End')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('m')
    await readingSays('Rules: 1. Examples that hold: 2.')
    await page.waitForFunction(() => !document.querySelector('.mistakes'))
  })

  test('leaving what is not saved asks, and it can stay', async () => {
    says = false
    await press('Close')
    expect(asked).toEqual(['There are changes that are not saved. Close without them?'])
    expect(await page.$('.pack-editor')).not.toBeNull()
    says = true
    // In Firefox the focus stays with the question's window, which a driver has taken away.
    await page.bringToFront()
  })

  test('saved, it is in the list, kept with its tables, and its rules are among all rules', async () => {
    await press('Save')
    await noteSays('“Words of my own” is saved.')
    await page.waitForFunction(() => !document.querySelector('.pack-editor'))
    expect(await focused()).toBe('Write your own')
    expect(await titles()).toEqual(['Words of my own'])
    expect(await stored()).toEqual([{ id: 'my-words', on: true, tables: true }])
    await page.close()
    await openPacks()
    await page.waitForSelector('.pack-list li')
    await page.waitForSelector('.rule-list section[aria-label="Words of my own"] a[href="#my-words/frequent-flyer"]')
  })

  test('it is switched off and on', async () => {
    await press('Words of my own')
    await page.waitForSelector('.pack-list [aria-checked=false]')
    expect(await stored()).toMatchObject([{ on: false }])
    await page.keyboard.press(' ')
    await page.waitForSelector('.pack-list [aria-checked=true]')
    expect(await stored()).toMatchObject([{ on: true }])
  })

  test('it is saved to a file, as it was written', async () => {
    const saved = page.evaluate(
      () =>
        new Promise<{ name: string; text: string }>((resolve) => {
          const make = URL.createObjectURL
          let text: Promise<string>
          URL.createObjectURL = (blob: Blob) => {
            text = blob.text()
            return make(blob)
          }
          // Nothing is to lie in the downloads of whoever runs this.
          HTMLAnchorElement.prototype.click = async function () {
            resolve({ name: this.download, text: await text })
          }
        }),
    )
    await press('Save to a file')
    const { name, text } = await saved
    expect(name).toBe('my-words.yaml')
    expect(text).toMatch(/^# A pack of your own/)
    expect(text).toMatch(/\nfacet: wisdom$/)
  })

  test('removed, it can be brought back', async () => {
    await press('Remove “Words of my own”')
    await noteSays('“Words of my own” is removed.')
    expect(await titles()).toEqual([])
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo')
    await page.keyboard.press('Enter')
    await noteSays('“Words of my own” is back.')
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'switch')
    expect(await stored()).toEqual([{ id: 'my-words', on: true, tables: true }])
    await press('Remove “Words of my own”')
    await page.waitForFunction(() => !document.querySelector('.pack-list'))
    expect(await stored()).toEqual([])
  })

  test('one from a file is kept; the same again asks before it takes the place of the first', async () => {
    await openFile('river.yaml', riverPack)
    await noteSays('“Words of the River clinic” is saved.')
    expect(await titles()).toEqual(['Words of the River clinic'])
    asked = []
    await openFile('river-new.yml', riverPack.replace('River clinic', 'Lake clinic'))
    await noteSays('“Words of the Lake clinic” is saved.')
    expect(asked).toHaveLength(1)
    expect(await stored()).toEqual([{ id: 'river-clinic', on: true, tables: true }])
  })

  test('a file whose examples do not come out is opened to be mended', async () => {
    const leaves = '  leaves: [Our lifers have a garden.]\n'
    await openFile('mended.yaml', `${riverPack}${leaves}`)
    await noteSays('“mended.yaml” does not hold yet.')
    await shows('.mistakes', '“Our lifers have a garden.” should be left alone')
    await page.waitForFunction(() => document.activeElement?.shadowRoot)
    await press('Close')
    await page.waitForFunction(() => !document.querySelector('.pack-editor'))
  })

  test('a file that is dropped is added', async () => {
    await page.evaluate(
      (text) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], 'dropped.yaml'))
        document.querySelector('.packs')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }))
      },
      riverPack.replaceAll('river-clinic', 'hill-clinic'),
    )
    await page.waitForFunction(() => document.querySelectorAll('.pack-list li').length === 2)
  })

  test('a file that holds more than text is left alone', async () => {
    await openFile('letter.yaml', 'pack: \0')
    await noteSays('“letter.yaml” holds more than plain text.')
    expect(await page.$('.pack-editor')).toBeNull()
    expect(await titles()).toEqual(['Words of the Lake clinic', 'Words of the River clinic'])
  })
})
