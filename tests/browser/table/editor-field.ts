import { readFileSync } from 'node:fs'
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core'
import { card, openCard } from '../driver/card.ts'
import { chord, openMenu } from '../driver/keys.ts'
import type { Stage } from '../driver/stage.ts'
import { textUnder } from '../driver/text-under.ts'
import { type Underline, underlines } from '../driver/underlines.ts'
import { until } from '../driver/until.ts'
import type { EditorRow } from '../editor-pages/editors.mjs'

/** What the page of an editor offers to tests (see editor-pages/page.mjs). */
interface EditorPage {
  ready: Promise<void>
  mount(): Promise<void>
  unmount(): void
  model(): string | null
  bold(): string[] | null
  saved(): string | null
  rested(): boolean
  heardOf(caret: boolean): boolean
}
declare const editorPage: EditorPage

/** An editor on a page of its own, with the caret in it. */
export interface EditorField {
  readonly stage: Stage
  readonly row: EditorRow
  readonly page: Page
  /** The frame that holds the field, and the one in which cards stand. */
  frame(): Promise<Frame>
  cardFrame(): Promise<Frame>
  /** Clicks into it, and goes to the end of its text. */
  enter(): Promise<void>
  /** At the pace that the editor needs to make one and the same text of it each time. */
  type(text: string): Promise<void>
  /** Presses keys that are written in one: `Control+b`. */
  press(keys: string): Promise<void>
  /** Ctrl+B, once the editor has heard where the caret is, and heard of by the time it resolves: some put that off to the next frame. */
  bolder(): Promise<void>
  /** Waits until the editor has heard of the page's selection: Slate does a tenth of a second later. */
  heardOf(what: 'caret' | 'selection'): Promise<void>
  /** Enter, or a space where there is only one line. */
  newLine(): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Its text, from the editor's own interface. */
  model(): Promise<string | null>
  /** Waits until just these pieces are bold in its model. */
  boldIs(...pieces: string[]): Promise<void>
  /** Waits until its history has taken up the last change and its caret is drawn: the page's own doing, before a key that builds on it. */
  rests(): Promise<void>
  saved(): Promise<string | null>
  /** Waits until the page would send this to its server, no-break spaces taken for others. */
  saves(html: string): Promise<void>
  /** Copies HTML from another part of the page, by the browser's own key, and pastes it here. */
  paste(html: string): Promise<void>
  becomes(text: string): Promise<void>
  mount(): Promise<void>
  unmount(): Promise<void>
  /** The same editor, empty and new, with the caret in it. */
  renew(): Promise<void>
  underlines(): Promise<Underline[]>
  /** Waits for as many underlines as there are phrases, under these very words. */
  underlined(...phrases: string[]): Promise<void>
  /** The same for one phrase, others being out of sight. */
  underlinedAmong(phrase: string): Promise<void>
  /** Waits until the card says that an edit was not made. */
  refused(): Promise<void>
  /** Waits until nothing is underlined in any frame. */
  nothingUnderlined(): Promise<void>
  /** Opens the card at the caret and takes the first reframing. */
  reword(): Promise<void>
}

/** Opens an editor's page in the browser of `stage`, and puts the caret into it. */
export async function openEditor(stage: Stage, row: EditorRow): Promise<EditorField> {
  const page = await stage.open(`/editor-pages/${row.id}.html`)
  await page.evaluate(() => editorPage.ready)
  const ask = <Key extends 'model' | 'bold' | 'saved'>(key: Key) =>
    page.evaluate((key) => editorPage[key](), key) as Promise<ReturnType<EditorPage[Key]>>
  const frame = async (): Promise<Frame> => {
    if (!row.frame) return page.mainFrame()
    const inner = await (await page.waitForSelector('iframe'))?.contentFrame()
    if (!inner) throw new Error(`${row.name}: its frame is not there`)
    return inner
  }
  const press = (keys: string) => {
    const all = keys.split('+') as KeyInput[]
    return chord(page, all.slice(0, -1), all.at(-1)!)
  }
  /** The words that lie under each underline, as the browser's hit testing has it. */
  const wordsUnderlined = async (): Promise<string[]> => {
    const inside = await frame()
    const found = await underlines(inside)
    const under = (rect: Underline['rects'][number]) => (rect.width > 2 ? textUnder(inside, row.field, rect) : '')
    return Promise.all(found.map(async ({ rects }) => (await Promise.all(rects.map(under))).join('')))
  }
  const field: EditorField = {
    stage,
    row,
    page,
    frame,
    // Where the whole document is the field, a card in it would be saved with it.
    cardFrame: async () => page.mainFrame(),
    async enter() {
      const element = (await (
        await frame()
      ).waitForSelector(row.field, { visible: true })) as ElementHandle<HTMLElement>
      await element.click()
      await press('Control+End')
    },
    type: (text) => page.keyboard.type(text, { delay: row.pace ?? 0 }),
    press,
    async bolder() {
      await framesLater(page)
      await press('Control+KeyB')
      await framesLater(page)
    },
    async heardOf(what) {
      await page.waitForFunction((caret) => editorPage.heardOf(caret), {}, what === 'caret')
    },
    newLine: () => (row.oneLine ? page.keyboard.type(' ') : page.keyboard.press('Enter', { delay: row.pace ?? 0 })),
    async rests() {
      await page.waitForFunction(() => editorPage.rested())
      await framesLater(page)
    },
    async boldIs(...pieces) {
      let last: string[] | null = null
      await until(`Bold: ${pieces.join(', ')}`, async () => {
        last = await ask('bold')
        return JSON.stringify(last) === JSON.stringify(pieces)
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it has ${JSON.stringify(last)}`)
      })
    },
    async undo() {
      await field.rests()
      await press('Control+KeyZ')
    },
    redo: () => (row.redo?.startsWith('[') ? page.click(row.redo) : press(row.redo ?? 'Control+Shift+KeyZ')),
    model: () => ask('model'),
    saved: () => ask('saved'),
    async saves(html) {
      let last: string | null = null
      await until(`${html} to be saved`, async () => {
        last = await ask('saved')
        return plainSpaces(last ?? '') === plainSpaces(html)
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it is ${last}`)
      })
    },
    async paste(html) {
      await page.evaluate((html) => {
        const source = document.body.appendChild(document.createElement('div'))
        source.id = 'source'
        source.tabIndex = 0
        source.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
        source.focus()
        getSelection()?.selectAllChildren(source)
      }, html)
      await press('Control+KeyC')
      await page.evaluate(() => document.querySelector('#source')?.remove())
      await field.enter()
      await press('Control+KeyV')
    },
    async becomes(text) {
      let last: string | null = null
      await until(`“${text}”`, async () => {
        last = await ask('model')
        return last === text
      }).catch((error: Error) => {
        throw new Error(`${error.message}; it has “${last}”`)
      })
    },
    mount: () => page.evaluate(() => editorPage.mount()),
    unmount: () => page.evaluate(() => editorPage.unmount()),
    async renew() {
      await page.setViewport(null)
      await page.evaluate(() => editorPage.unmount())
      await page.evaluate(() => editorPage.mount())
      await field.enter()
    },
    underlines: async () => underlines(await frame()),
    async underlined(...phrases) {
      let last = ''
      await until(`Underlines under ${phrases.map((one) => `“${one}”`).join(', ')}`, async () => {
        last = (await wordsUnderlined()).join(' | ')
        return last === phrases.join(' | ')
      }).catch(async (error: Error) => {
        throw new Error(`${error.message}; there is “${last}” in “${await ask('model')}”`)
      })
    },
    async underlinedAmong(phrase) {
      await until(`An underline under “${phrase}”`, async () => (await wordsUnderlined()).includes(phrase))
    },
    async refused() {
      const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')).state_refused.message
      await until('The word that it was not written', async () => {
        const open = await card(stage.browsing, await field.cardFrame())
        return open?.text.includes(words)
      })
    },
    async nothingUnderlined() {
      await until('The end of all underlines', async () => {
        const all = await Promise.all(page.frames().map(underlines))
        return all.flat().length === 0
      })
    },
    async reword() {
      await openMenu(page)
      const card = await openCard(stage.browsing, await field.cardFrame())
      if (card.choices.length === 0) throw new Error(`The card offers nothing: ${card.text}`)
      await page.keyboard.press('Enter')
    },
  }
  await field.enter()
  return field
}

/** Firefox makes the space at the edge of a formatted word a no-break one wherever something is typed into its line, where a page leaves that to the browser (TinyMCE). */
const plainSpaces = (html: string): string => html.replaceAll('&nbsp;', ' ')

/** Two frames more, so that what was asked for in one has happened. */
export function framesLater(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
