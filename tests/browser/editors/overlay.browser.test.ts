import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { follow, framesLater, misplaced } from './in-page.ts'
import { type Stage, stage } from './stage.ts'

let scene: Stage

beforeAll(async () => {
  scene = await stage()
})
afterAll(() => scene.close())

const textarea = '<textarea id="field" cols="40" rows="4">She is lazy now</textarea>'
const mirrored = { valueRanges: false }

describe('The layer of our own', () => {
  test('comes back when the page takes it away', async () => {
    const page = await scene.open(textarea)
    await follow(page, ['lazy'], mirrored)
    await page.evaluate(() => document.documentElement.lastElementChild?.remove())
    await framesLater(page)
    expect(await misplaced(page, ['lazy'])).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.matches('div:popover-open'))).toBe(true)
  })

  test('leaves a page that takes it away every time', async () => {
    const page = await scene.open(textarea)
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('html > div')?.remove()).observe(document.documentElement, {
        childList: true,
      })
    })
    await follow(page, ['lazy'], mirrored)
    await framesLater(page)
    await framesLater(page)
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  })

  test('goes into a modal dialog with its field, and leaves with it', async () => {
    const page = await scene.open(`<dialog id="d">${textarea}</dialog><script>d.showModal()</script>`)
    await follow(page, ['lazy'], mirrored)
    await framesLater(page)
    expect(await page.evaluate(() => document.querySelector('dialog > div') !== null)).toBe(true)
    expect(await misplaced(page, ['lazy'])).toEqual([])
    await page.evaluate(() => document.querySelector('dialog')?.close())
    await page.evaluate(() => window.layer.dispose())
    expect(await page.evaluate(() => document.querySelector('dialog > div'))).toBeNull()
  })

  test('lets every click through', async () => {
    const page = await scene.open(textarea)
    await follow(page, ['lazy'], mirrored)
    await framesLater(page)
    const under = await page.evaluate(() => {
      const rect = window.layer.drawn()[0]?.rects[0]
      return rect && document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2)?.id
    })
    expect(under).toBe('field')
  })

  test('takes no style from the page', async () => {
    const page = await scene.open(
      `<style>div, html > *, :last-child { transform: translateX(99px) !important; opacity: .1; border: 9px solid !important; display: grid !important }
      textarea, body, script { transform: none !important }</style>${textarea}`,
    )
    await follow(page, ['lazy'], mirrored)
    await framesLater(page)
    expect(await misplaced(page, ['lazy'])).toEqual([])
  })

  test('is in the parent document where the whole document is written, and nothing of ours in what would be saved', async () => {
    const page = await scene.open(
      `<iframe id="frame" style="margin:21px;padding:7px;border:5px solid" srcdoc="<script src='/layer.js'></script><body contenteditable>She <textarea>is</textarea></body>"></iframe>`,
    )
    await page.waitForFunction(() => (document.getElementById('frame') as HTMLIFrameElement).contentWindow?.layer)
    const result = await page.evaluate(() => {
      const frame = document.getElementById('frame') as HTMLIFrameElement
      const { layer } = frame.contentWindow as Window
      const opened = layer.openLayer(frame.contentDocument?.querySelector('textarea') as HTMLElement)
      const box = frame.getBoundingClientRect()
      const found = {
        here: document.documentElement.lastElementChild?.matches(':popover-open'),
        there: frame.contentDocument?.documentElement.children.length,
        offset: opened && { x: opened.offset().x - box.x, y: opened.offset().y - box.y },
      }
      opened?.close()
      return { ...found, after: document.documentElement.children.length }
    })
    expect(result).toEqual({ here: true, there: 2, offset: { x: 12, y: 12 }, after: 2 })
  })

  test('has no place where the whole document is written and nothing is around it', async () => {
    const page = await scene.open('<body contenteditable>She <textarea id="field">is lazy</textarea></body>')
    await follow(page, ['lazy'], mirrored)
    await framesLater(page)
    expect(await page.evaluate(() => [window.layer.drawn(), document.documentElement.children.length])).toEqual([[], 2])
  })
})

describe('Fields that only a browser can tell', () => {
  test.each([
    ['read-only', 'in a disabled fieldset', '<fieldset disabled><textarea id="field"></textarea></fieldset>'],
    ['secret', 'shows dots', '<input id="field" style="-webkit-text-security:disc">'],
  ])('%s: %s', async (why, _, body) => {
    const page = await scene.open(body)
    expect(await page.evaluate(() => window.layer.why(document.getElementById('field')))).toBe(why)
  })
})
