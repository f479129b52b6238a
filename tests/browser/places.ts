import type { Frame, Page } from 'puppeteer-core'

/** A place to write in. Each has one field that `field` selects, through open shadow roots too. */
export interface Place {
  name: string
  html: string
  /** What the page does after loading, as its own script would. */
  prepare?: (page: Page) => Promise<void>
  /** The frame that holds the field; the page itself when absent. */
  inFrame?: boolean
  /** Cards stand in the page, not in the frame: where the body itself is written, a node of ours would be saved with it. */
  cardInPage?: boolean
}

export const field = '>>> #field'

const textarea = '<textarea id="field" aria-label="Progress note" rows="5" cols="60"></textarea>'
const editable = '<div id="field" contenteditable="true" aria-label="Progress note"></div>'

/** Every kind of place that the first slice reads. */
export const places: readonly Place[] = [
  { name: 'a textarea', html: textarea },
  { name: 'a text input', html: '<input id="field" type="text" aria-label="Comment" size="90" />' },
  { name: 'a contenteditable', html: editable },
  { name: 'a textarea in a frame', html: framed('/textarea-inside'), inFrame: true },
  { name: 'a contenteditable in a frame', html: framed('/contenteditable-inside'), inFrame: true },
  {
    name: 'a textarea in a frame without an address (srcdoc)',
    html: `<iframe width="800" height="500" srcdoc="${textarea.replaceAll('"', '&quot;')}"></iframe>`,
    inFrame: true,
  },
  { name: 'a body that is written itself, in a frame', html: framed('/body-inside'), inFrame: true, cardInPage: true },
  {
    name: 'a textarea in a modal dialog',
    html: `<dialog>${textarea}</dialog>`,
    prepare: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
  },
  {
    name: 'a textarea in a modal dialog in a frame',
    html: framed('/dialog-inside'),
    inFrame: true,
    prepare: async (page) => {
      const inside = await (await page.waitForSelector('iframe'))?.contentFrame()
      await inside?.evaluate(() => document.querySelector('dialog')?.showModal())
    },
  },
  {
    name: 'a contenteditable in a modal dialog',
    html: `<dialog>${editable}</dialog>`,
    prepare: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
  },
  {
    name: 'a textarea in an open shadow root',
    html: `<div id="host"></div><template>${textarea}</template>`,
    prepare: fillShadowRoot,
  },
  {
    name: 'a contenteditable in an open shadow root',
    html: `<div id="host"></div><template><link rel="stylesheet" href="/places.css">${editable}</template>`,
    prepare: fillShadowRoot,
  },
  {
    name: 'a textarea that came late',
    html: `<main></main><template>${textarea}</template>`,
    prepare: (page) =>
      page.evaluate(() => {
        const template = document.querySelector('template')
        if (template) document.querySelector('main')?.append(template.content.cloneNode(true))
      }),
  },
]

/** Everything that a server needs to serve all places: `/0`, `/1` … and the documents inside of frames. */
export function pagesOf(places: readonly Place[]): Record<string, string> {
  return {
    ...Object.fromEntries(places.map((place, index) => [`/${index}`, htmlPage(place.html)])),
    '/places.css': placesCss,
    '/textarea-inside': htmlPage(textarea),
    '/dialog-inside': htmlPage(`<dialog>${textarea}</dialog>`),
    '/contenteditable-inside': htmlPage(editable),
    '/body-inside':
      '<!doctype html><html lang="en"><title>Note</title><link rel="stylesheet" href="/places.css"><body id="field" contenteditable="true"></body></html>',
  }
}

/** An empty editable has no size of its own, and the policy of these pages allows no style attribute. */
export const placesCss = '#field { min-width: 500px; min-height: 60px }'

/** A page of a record system around some fields. */
export function htmlPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Progress note</title><link rel="stylesheet" href="/places.css"></head><body>${body}</body></html>`
}

/** The frame that holds the place's field. */
export async function frameOf(page: Page, place: Place): Promise<Frame> {
  if (!place.inFrame) return page.mainFrame()
  const element = await page.waitForSelector('iframe')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`${place.name}: the frame is not there`)
  return frame
}

function framed(source: string): string {
  return `<iframe width="800" height="500" src="${source}"></iframe>`
}

function fillShadowRoot(page: Page): Promise<void> {
  return page.evaluate(() => {
    const template = document.querySelector('template')
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' })
    if (template) root?.append(template.content.cloneNode(true))
  })
}
