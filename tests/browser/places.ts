import type { Frame, Page } from 'puppeteer-core'

/** A place to write in. Each has one field that `field` selects, through open shadow roots too. */
export interface Place {
  name: string
  html: string
  /** What the page does after loading, as its own script would. */
  prepare?: (page: Page) => Promise<void>
  /** The field is in a frame, or in a frame so many frames deep; in the page itself when absent. */
  inFrame?: boolean | number
  /** Cards stand in the page, not in the frame: where the body itself is written, a node of ours would be saved with it. */
  cardInPage?: boolean
}

export const field = '>>> #field'

const textarea = '<textarea id="field" aria-label="Progress note" rows="5" cols="60"></textarea>'
const small = '<tr><td><input type="text" size="30"></td><td contenteditable="true">ok</td></tr>'
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
    name: 'a contenteditable in a popover',
    html: `<div popover="manual">${editable}</div>`,
    prepare: (page) => page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover()),
  },
  { name: 'a textarea in a fixed drawer', html: `<aside class="drawer">${textarea}</aside>` },
  { name: 'a contenteditable in a container that is moved and scaled', html: `<div class="scaled">${editable}</div>` },
  {
    name: 'a contenteditable in a container that scrolls',
    html: `<div class="scrolls"><div class="tall"></div>${editable}<div class="tall"></div></div>`,
  },
  {
    name: 'a textarea that was hidden at first',
    html: `<section hidden>${textarea}</section>`,
    prepare: (page) => page.evaluate(() => document.querySelector('section')?.removeAttribute('hidden')),
  },
  {
    name: 'a contenteditable that was moved elsewhere',
    html: `<main>${editable}</main><aside></aside>`,
    prepare: (page) =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLElement>('#field')
        field?.focus()
        if (field) document.querySelector('aside')?.append(field)
      }),
  },
  {
    name: 'a table of many small fields',
    html: `<table>${small.repeat(120)}<tr><td>${editable}</td></tr>${small.repeat(120)}</table>`,
  },
  {
    name: 'a list that keeps only what is in sight',
    html: '<div class="scrolls" id="list"></div>',
    prepare: showRow,
  },
  {
    name: 'a single-page application after a navigation',
    html: `<main>${textarea}</main>`,
    prepare: (page) =>
      page.evaluate(() => {
        document.querySelector<HTMLElement>('#field')?.focus()
        history.pushState({}, '', '/elsewhere')
        const next = document.createElement('main')
        next.innerHTML = document.querySelector('main')?.innerHTML ?? ''
        document.querySelector('main')?.replaceWith(next)
      }),
  },
  {
    name: 'a textarea in a frame that is sandboxed',
    html: '<iframe width="800" height="500" sandbox="allow-scripts allow-same-origin" src="/textarea-inside"></iframe>',
    inFrame: true,
  },
  { name: 'a contenteditable in a frame in a frame', html: framed('/frame-inside'), inFrame: 2 },
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
    '/frame-inside': htmlPage(framed('/contenteditable-inside')),
    '/body-inside':
      '<!doctype html><html lang="en"><title>Note</title><link rel="stylesheet" href="/places.css"><body id="field" contenteditable="true"></body></html>',
  }
}

/** An empty editable has no size of its own, and the policy of these pages allows no style attribute. */
export const placesCss = `#field { min-width: 500px; min-height: 60px }
.drawer { position: fixed; right: 0; bottom: 0; padding: 20px }
.scaled { transform: translate(40px, 30px) scale(1.25); transform-origin: 0 0; width: 600px }
.scrolls { height: 200px; overflow: auto }
.tall { height: 400px }`

/** A page of a record system around some fields. */
export function htmlPage(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Progress note</title><link rel="stylesheet" href="/places.css"></head><body>${body}</body></html>`
}

/** The frame that holds the place's field. */
export async function frameOf(page: Page, place: Place): Promise<Frame> {
  let frame = page.mainFrame()
  for (let depth = 0; depth < Number(place.inFrame ?? 0); depth++) {
    const inside: Frame | undefined = await (await frame.waitForSelector('iframe'))?.contentFrame()
    if (!inside) throw new Error(`${place.name}: the frame is not there`)
    frame = inside
  }
  return frame
}

/** Rows come and go as the list scrolls, each with a field; the one in sight is new every time. */
function showRow(page: Page): Promise<void> {
  return page.evaluate(() => {
    const list = document.querySelector('#list')
    const show = (row: number) => {
      if (!list) return
      list.innerHTML = `<div class="tall"></div><div class="row" data-row="${row}"><div contenteditable="true"></div></div><div class="tall"></div>`
    }
    show(1)
    list?.querySelector<HTMLElement>('[contenteditable]')?.focus()
    list?.addEventListener('scroll', () => {
      if (list.querySelector('[data-row="1"]')) show(2)
      list.querySelector('[contenteditable]')?.setAttribute('id', 'field')
    })
    list?.scrollTo(0, 300)
  })
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
