import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, noCard, openCard } from './driver/card.ts'
import { chord, enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<textarea id="field" aria-label="Note" rows="4" cols="60"></textarea>'),
}

describe(`Settings (${kind})`, () => {
  let stage: Stage
  let page: Page
  let settings: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
    page = await stage.open('/note')
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('Client was noncompliant. She is a poor historian. ')
    // Before it is hidden by the settings: a page that is not shown is not read.
    await until('The underlines', async () => (await underlines(page.mainFrame())).length === 2)
    settings = await stage.browsing.openExtensionPage('options.html', '.settings')
  })
  afterAll(() => stage.close())

  const phrases = async () => (await underlines(page.mainFrame())).map(({ text }) => text.trim()).join(', ')
  const shows = (words: string) => until(`“${words}” underlined`, async () => (await phrases()) === words)
  const row = (id: string) => `[data-setting="${id}"]`
  /** A page that is not shown draws nothing, so the settings are used first and the page is looked at then. */
  const using = async (use: () => Promise<unknown>) => {
    await settings.bringToFront()
    await use()
    await page.bringToFront()
  }

  test('a family that is switched off is silent at once, and can be brought back', async () => {
    await shows('noncompliant, is a poor historian')
    await using(() => settings.click(`${row('families.credibility')} [role=switch]`))
    await shows('noncompliant')
    expect(await settings.$eval(row('families.credibility'), (found) => found.getAttribute('data-modified'))).toBe(
      'true',
    )
    await using(() => settings.click(`${row('families.credibility')} .quiet`))
    await shows('noncompliant, is a poor historian')
  })

  test('the least that is underlined is felt at once', async () => {
    await using(() => settings.select(`${row('marks.least')} select`, 'strong'))
    await shows('')
    await using(() => settings.select(`${row('marks.least')} select`, 'hint'))
    await shows('noncompliant, is a poor historian')
  })

  test('what is set for one kind of writing, or for a site, holds in the place of what is set for all', async () => {
    await using(() => settings.select(`${row('note.least')} select`, 'strong'))
    await shows('')
    await using(() => settings.select('.site select[aria-label^="Underline:"]', 'hint'))
    await shows('noncompliant, is a poor historian')
    // The site is marked as having choices of its own, and gives all of them back at once.
    await using(() => settings.click('.site[data-modified=true] .quiet'))
    await shows('')
    await using(() => settings.click(`${row('note.least')} .quiet`))
    await shows('noncompliant, is a poor historian')
    expect(await settings.$$('.site[data-modified=true]')).toEqual([])
  })

  test('topics at the side lead to their place, down to a kind of writing and a site, and show where one is', async () => {
    await settings.bringToFront()
    const current = () => settings.$eval('nav [aria-current]', ({ textContent }) => textContent)
    const inView = (selector: string) =>
      settings.waitForFunction(
        (selector) => {
          const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        },
        {},
        selector,
      )
    await settings.focus('nav a[href="#keys"]')
    await settings.keyboard.press('Enter')
    await until('The keys', async () => (await current()) === 'Keys in fields')
    await settings.click('nav .below a[href="#setting-mail.least"]')
    await inView(row('mail.least'))
    await settings.click('nav .below a[href^="#site-"]')
    await inView('.site')
    await until('The sites', async () => (await current()) === 'Sites')
  })

  test('a glance: nothing while writing, three phrases when the field is left or one asks', async () => {
    await using(() => settings.click(`${row('marks.glance')} [role=switch]`))
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('He refused to listen, claims pain, and is manipulative and lazy. ')
    await shows('')
    await page.$eval('#field', (field) => (field as HTMLElement).blur())
    await until('Three', async () => (await underlines(page.mainFrame())).length === 3)
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('x')
    await shows('')
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    await until('Three, when asked', async () => (await underlines(page.mainFrame())).length === 3)
    await using(() => settings.click(`${row('marks.glance')} .quiet`))
    await until('All', async () => (await underlines(page.mainFrame())).length > 3)
    await chord(page, ['Control'], 'KeyA')
    await page.keyboard.type('Client was noncompliant. She is a poor historian. ')
    await shows('noncompliant, is a poor historian')
  })

  test('keys are chosen by pressing them, work at once, and come back as they were', async () => {
    const menuIs = (name: string) =>
      settings.waitForFunction(
        (row, name) => document.querySelector<HTMLInputElement>(`${row} input`)?.value === name,
        {},
        row('keys.menu'),
        name,
      )
    await settings.bringToFront()
    await settings.focus(`${row('keys.menu')} input`)
    await chord(settings, ['Control', 'Shift'], 'KeyL')
    await menuIs('Ctrl+Shift+L')
    await page.bringToFront()
    await enter(page.mainFrame(), '#field')
    await chord(page, ['Control', 'Shift'], 'KeyL')
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    await settings.bringToFront()
    // A letter alone would be lost to the writer: it is not taken.
    await settings.focus(`${row('keys.menu')} input`)
    await settings.keyboard.press('KeyA')
    await chord(settings, [], 'F8')
    await menuIs('F8')
    expect(await settings.$eval(`${row('keys.menu')} [role=status]`, ({ textContent }) => textContent)).toContain(
      'Go to the next phrase',
    )
    await settings.click(`${row('keys.menu')} .quiet`)
    await menuIs('Ctrl+.')
  })

  test('a key for what stands at the caret, which comes without one: the card, while one writes on; once more, into it', async () => {
    await settings.bringToFront()
    await settings.focus(`${row('keys.hover')} input`)
    await chord(settings, ['Control', 'Alt'], 'KeyK')
    await page.bringToFront()
    await enter(page.mainFrame(), '#field')
    await chord(page, ['Control', 'Alt'], 'KeyK')
    expect((await openCard(stage.browsing, page.mainFrame())).focused).toBeNull()
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    await chord(page, ['Control', 'Alt'], 'KeyK')
    await openCard(stage.browsing, page.mainFrame())
    await chord(page, ['Control', 'Alt'], 'KeyK')
    await until('The focus in the card', async () => (await card(stage.browsing, page.mainFrame()))?.focused)
    await page.keyboard.press('Escape')
    await noCard(stage.browsing, page.mainFrame())
    await settings.bringToFront()
    await settings.click(`${row('keys.hover')} .quiet`)
  })

  test('settings are found by their words', async () => {
    await settings.bringToFront()
    await settings.type('input[type=search]', 'staff-room')
    await settings.waitForFunction(() => document.querySelectorAll('.setting').length === 1)
    await settings.$eval('input[type=search]', (box) => {
      box.value = ''
      box.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await settings.waitForFunction(() => document.querySelectorAll('.setting').length > 20)
  })

  /** Puts a text in place of the settings as text, as a writer would. */
  const writeJson = async (text: string) => {
    await settings.click('>>> .cm-content')
    await chord(settings, ['Control'], 'KeyA')
    await settings.keyboard.press('Delete')
    await settings.keyboard.type(text)
  }
  /** Has a text taken over. */
  const writeAsText = async (text: string) => {
    await settings.bringToFront()
    await writeJson(text)
    await settings.click('#backup .buttons button')
    await settings.waitForFunction(() =>
      [...document.querySelectorAll('#backup [role=status] p')].some(
        ({ textContent }) => textContent === 'Taken over.',
      ),
    )
  }
  const jsonText = () => settings.$eval('>>> .cm-content', ({ textContent }) => textContent)

  test('settings as text: names and values are offered, and what is not known is marked where it stands', async () => {
    await settings.bringToFront()
    await writeJson('{ "ba')
    await settings.waitForSelector('>>> .cm-tooltip-autocomplete [aria-selected]')
    await settings.keyboard.press('Enter')
    expect(await jsonText()).toBe('{ "badge": "dot"}')
    await writeJson('{ "sites": { "https://x.example": { "kind": "re')
    await settings.waitForSelector('>>> .cm-tooltip-autocomplete [aria-selected]')
    await settings.keyboard.press('Enter')
    expect(await jsonText()).toBe('{ "sites": { "https://x.example": { "kind": "reflection"}}}')
    await writeJson('{ "kindCuriosity": 1, "bagde": "dot" }')
    await settings.waitForFunction(
      (marked) => marked?.textContent === '"bagde"',
      {},
      await settings.waitForSelector('>>> .cm-lintRange-warning'),
    )
  })

  test('settings as text: what can’t be read is said, what can is used', async () => {
    await using(async () => {
      await writeJson('{ "kindCuriosity": 1, "quietFamilies": 3 }')
      await settings.click('#backup .buttons button')
      await settings.waitForFunction(() => document.querySelector('#backup li')?.textContent?.includes('quietFamilies'))
      await writeJson('{ "kindCuriosity": 1, "quietFamilies": ["adherence"] }')
      await settings.click('#backup .buttons button')
      await settings.waitForFunction(
        (row) => document.querySelector(row)?.getAttribute('data-modified') === 'true',
        {},
        row('families.adherence'),
      )
    })
    await shows('is a poor historian')
  })

  test('a phrase that was left stays left when settings are taken over: no text can carry it', async () => {
    await writeAsText('{ "kindCuriosity": 1, "quietFamilies": [] }')
    await page.bringToFront()
    await shows('noncompliant, is a poor historian')
    await enter(page.mainFrame(), '#field')
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('l')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await shows('noncompliant')
    await settings.bringToFront()
    await settings.waitForFunction(() => document.querySelectorAll('#left li').length === 1)
    await writeAsText('{ "kindCuriosity": 1, "leavings": [] }')
    expect(await settings.$$('#left li')).toHaveLength(1)
    await page.bringToFront()
    await shows('noncompliant')
    await using(() => settings.click('#left li button'))
    await shows('noncompliant, is a poor historian')
  })

  test('someone to talk to stands in the panel', async () => {
    await settings.bringToFront()
    await settings.type(`${row('person.name')} input`, 'Priya')
    await settings.keyboard.press('Enter')
    const panel = await stage.browsing.openPanel(page)
    await panel.waitForFunction(() => document.querySelector('.contact p')?.textContent === 'Priya')
  })
})
