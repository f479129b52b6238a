import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kind } from '../driver/launch.ts'
import { follow, framesLater, misplaced } from './in-page.ts'
import { type Stage, stage } from './stage.ts'

let scene: Stage

beforeAll(async () => {
  scene = await stage()
})
afterAll(() => scene.close())

const prose =
  'Client was noncompliant with her lithium again this week. Staff describe her as a borderline. She complains of nausea, and the visit ran late because the bus did not come.\nShe was noncompliant with groups.\n\nPlan: ask what happened.'
const words = ['noncompliant', 'borderline', 'complains']

/** The same table of layouts for every way of painting. */
const layouts: [name: string, body: string, words?: string[]][] = [
  ['as it comes', textarea('')],
  ['narrow, so that it wraps and scrolls', textarea('width:140px;height:70px')],
  [
    'padding, thick border, another font',
    textarea('padding:11px 23px 7px 31px;border:6px double;font:15px/1.7 serif;width:300px'),
  ],
  [
    'uneven border and padding',
    textarea('padding:3px 40px 5px 2px;border:solid;border-width:1px 9px 3px 17px;width:250px'),
  ],
  ['border-box, width in percent', textarea('box-sizing:border-box;width:33.3%;padding:7.5px')],
  ['letter and word spacing, indent', textarea('letter-spacing:1.3px;word-spacing:5px;text-indent:37px;width:260px')],
  ['capitals by style', textarea('text-transform:uppercase;width:320px')],
  ['centred', textarea('text-align:center;width:230px')],
  ['right to left', textarea('direction:rtl;width:230px;height:60px')],
  ['not wrapped', `<textarea id="field" wrap="off" style="width:200px">${prose}</textarea>`, ['noncompliant']],
  ['words broken anywhere', textarea('word-break:break-all;width:95px;height:200px')],
  ['scaled by the page', `<div style="transform:scale(1.4);transform-origin:0 0">${textarea('width:220px')}</div>`],
  [
    'tabs',
    '<textarea id="field" style="tab-size:5;width:300px">\tShe was\tnoncompliant\t\ttoday</textarea>',
    ['noncompliant'],
  ],
  [
    'in a pane that scrolls',
    `<div style="height:90px;overflow:auto;border:5px solid"><p style="height:60px">Above</p>${textarea('height:300px')}</div>`,
  ],
  [
    'in a modal dialog',
    `<dialog id="d" style="padding:33px">${textarea('width:260px')}</dialog><script>d.showModal()</script>`,
  ],
  [
    'in a shadow root',
    `<div id="h"></div><script>h.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(textarea('width:240px;margin:20px'))}</script>`,
  ],
  ['vertical writing', textarea('writing-mode:vertical-rl;height:260px;width:180px')],
  [
    'emoji and marks',
    `<textarea id="field" style="width:220px">🙂🙂 a\u0301 👩‍⚕️ She was noncompliant 🙂 and complains</textarea>`,
    ['noncompliant', 'complains'],
  ],
  [
    'a one-line input',
    '<input id="field" style="width:400px" value="Client was noncompliant today">',
    ['noncompliant'],
  ],
  [
    'a tall, padded input',
    '<input id="field" style="width:300px;height:60px;padding:0 30px;font:18px serif;text-align:right" value="Was noncompliant today">',
    ['noncompliant'],
  ],
]

function textarea(style: string): string {
  return `<textarea id="field" style="${style}">${prose}</textarea>`
}

const ways = kind === 'firefox' ? [false] : [true, false]

describe.each(ways)('Lines in a text control, with value ranges: %s', (valueRanges) => {
  const start = async (body: string, marked: readonly string[]): Promise<Page> => {
    const page = await scene.open(body)
    expect(await follow(page, marked, { valueRanges })).toMatch(/textarea|input/)
    await framesLater(page)
    return page
  }

  test.each(layouts)('%s', async (_, body, marked = words) => {
    const page = await start(body, marked)
    expect(await misplaced(page, marked)).toEqual([])
  })

  test('follow typing, also where it makes the text wrap anew', async () => {
    const page = await start(textarea('width:210px;height:90px'), words)
    await page.evaluate(() => (window.layer.editor().element as HTMLTextAreaElement).setSelectionRange(0, 0))
    await page.keyboard.type('Late visit, tired. ')
    expect(await misplaced(page, words)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.type('She complains. ')
    await framesLater(page)
    expect(await misplaced(page, words)).toEqual([])
  })

  test.each<[string, string, () => void]>([
    [
      'its own scrolling',
      'width:150px;height:60px',
      () => {
        // So far that the last word stands in the box, whatever the font.
        const { top } = window.layer.drawn().at(-1)!.rects[0]!
        field().scrollTop += top - field().getBoundingClientRect().top - 20
      },
    ],
    ['resizing', 'width:300px', () => (field().style.width = '170px')],
    ['another font', 'width:300px', () => (field().style.font = 'bold 17px monospace')],
    [
      'something growing above it',
      'width:300px',
      () => field().before(Object.assign(document.createElement('p'), { textContent: 'Above' })),
    ],
    ['the page scrolling', 'width:300px;margin-bottom:2000px', () => window.scrollTo(0, 5)],
  ])('follow %s', async (_, style, happen) => {
    const page = await start(textarea(style), words)
    await page.evaluate(`const field = () => document.getElementById('field'); (${happen})()`)
    await framesLater(page)
    await framesLater(page)
    expect(await misplaced(page, [])).toEqual([])
    expect(await page.evaluate(() => window.layer.drawn().length)).toBeGreaterThan(0)
  })

  test('of a long text only what is near the visible part is drawn, wherever it is scrolled to', async () => {
    const page = await start('<textarea id="field" style="width:400px;height:120px"></textarea>', words)
    await page.evaluate((prose) => {
      const field = document.getElementById('field') as HTMLTextAreaElement
      field.value = Array.from({ length: 400 }, (_, index) => `${index}. ${prose}`).join('\n')
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, prose)
    for (const top of [0, 3000, 20_000, 19_950, 1e9]) {
      await page.evaluate((top) => document.getElementById('field')?.scrollTo(0, top), top)
      await framesLater(page)
      await framesLater(page)
      const count = await page.evaluate(() => window.layer.drawn().length)
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(40)
      expect(await misplaced(page, [])).toEqual([])
    }
    await page.keyboard.down('Control')
    await page.keyboard.press('End')
    await page.keyboard.up('Control')
    await page.keyboard.type(' She was noncompliant.')
    await framesLater(page)
    expect(await misplaced(page, ['noncompliant'])).toEqual([])
  })

  test('leave nothing behind, and touch nothing of the page while they are there', async () => {
    const page = await scene.open(textarea(''))
    const html = () =>
      page.evaluate(() => document.body.outerHTML + [...document.documentElement.attributes].map((it) => it.name))
    const before = await html()
    await follow(page, words, { valueRanges })
    await framesLater(page)
    expect(await html()).toBe(before)
    await page.evaluate(() => window.layer.dispose())
    expect(await page.evaluate(() => [CSS.highlights.size, document.documentElement.children.length])).toEqual([0, 2])
    expect(await html()).toBe(before)
  })
})

declare function field(): HTMLTextAreaElement
