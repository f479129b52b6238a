import { createHash } from 'node:crypto'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { highlightNames } from '../../src/editors/highlight-css.ts'
import { card, openCard } from './driver/card.ts'
import { enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<textarea id="field" aria-label="Note" rows="4" cols="60"></textarea>'),
}

/** What the looks are called on the site of a page: made of the salt of this installation, so that no page can. */
async function namesOn(own: Page, page: Page): Promise<Record<string, string>> {
  const salt = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ salt: { value: string } }> } } }
    }
    return (await chrome.storage.local.get('salt')).salt.value
  })
  const { protocol, hostname } = new URL(page.url())
  return highlightNames(createHash('sha384').update(`${salt} highlights ${protocol}//${hostname}`).digest())
}

describe(`The page with all rules (${kind})`, () => {
  let stage: Stage
  let page: Page
  let rules: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
    page = await stage.open('/note')
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('He claims that it hurts. ')
    await until('The underline', async () => (await underlines(page.mainFrame())).length > 0)
    rules = await stage.browsing.openExtensionPage('rules.html', '.rules')
    await rules.bringToFront()
  })
  afterAll(() => stage.close())

  test('a rule is found by its words, walked to by keys, and shows what it hears and leaves alone', async () => {
    await rules.type('input[type=search]', 'claims')
    await rules.waitForFunction(() => document.querySelectorAll('.rule-list a').length < 20)
    await rules.focus('.rule-list a[href="#credibility/claims"]')
    await rules.keyboard.press('Enter')
    await rules.waitForSelector('.rule article mark')
    const shown = await rules.$eval('.rule article', ({ textContent }) => textContent ?? '')
    expect(shown).toContain('credibility/claims')
    expect(shown).toMatch(/says|reports/)
    const links = () => rules.$$eval('.rule-list a', (all) => all.filter(({ tabIndex }) => tabIndex === 0).length)
    expect(await links(), 'one stop for Tab').toBe(1)
  })

  test('a sentence that is tried is read along with, and names the rules that speak', async () => {
    await rules.click('.try textarea')
    await rules.keyboard.type('Client was noncompliant. ')
    await rules.waitForFunction(() =>
      document.querySelector('.speaking a')?.getAttribute('href')?.startsWith('#adherence/'),
    )
    await until('The underline', async () => {
      const marked = await underlines(rules.mainFrame())
      return marked.map(({ text }) => text.trim()).join() === 'noncompliant'
    })
  })

  test('a rule that is switched off is silent at once in open pages, and speaks again when it may', async () => {
    await rules.click('.rule [role=switch]')
    await rules.waitForSelector('.rule [aria-checked=false]')
    await page.bringToFront()
    await until('Quiet', async () => (await underlines(page.mainFrame())).length === 0)
    await rules.bringToFront()
    await rules.click('.rule [role=switch]')
    await rules.waitForSelector('.rule [aria-checked=true]')
    await page.bringToFront()
    await until('The underline again', async () => (await underlines(page.mainFrame())).length > 0)
  })

  test('how much a rule or its topic matters is the writer’s to say, and is felt at once', async () => {
    const names = await namesOn(rules, page)
    const look = async () =>
      (await underlines(page.mainFrame()))
        .map(({ name }) => Object.keys(names).find((one) => names[one] === name))
        .join()
    const first = await look()
    const choose = async (selector: string, value: string) => {
      await rules.bringToFront()
      await rules.select(selector, value)
      await page.bringToFront()
    }
    await choose('.rule article > .own-ways select', 'strong')
    await until('The rule is grave', async () => (await look()) === 'strong')
    await choose('.rule article > .own-ways select', 'first')
    await until('The rule as it came', async () => (await look()) === first)
    await rules.bringToFront()
    await rules.click('.rule details:has(.own-ways) summary')
    await choose('.rule details select', first === 'hint' ? 'nudge' : 'hint')
    await until('The topic is another', async () => ![first, ''].includes(await look()))
    await rules.bringToFront()
    await rules.click('.rule details [role=switch]')
    await page.bringToFront()
    await until('The topic is quiet', async () => (await look()) === '')
    await rules.bringToFront()
    await rules.waitForSelector('.rule-list a[href="#credibility/claims"][data-off=true]')
    await rules.click('.rule details [role=switch]')
    await choose('.rule details select', 'first')
    await until('All as it came', async () => (await look()) === first)
  })

  test('“More about this” on a card leads to the page of its rule', async () => {
    await page.bringToFront()
    await enter(page.mainFrame(), '#field')
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    await page.keyboard.press('w')
    await until('The fold', async () =>
      (await card(stage.browsing, page.mainFrame()))?.text.includes('More about this'),
    )
    await stage.browsing.inClosedRoots(
      page.mainFrame(),
      (root) => root.querySelector<HTMLElement>('.why button')?.click(),
      null,
    )
    const opened = await until('The page of the rule', async () => {
      for (const own of await stage.browsing.browser.pages()) {
        const address = await own.evaluate(() => location.href).catch(() => '')
        if (address.endsWith('rules.html#credibility%2Fclaims')) return own
      }
      return null
    })
    await opened.waitForSelector('.rule article')
    expect(await opened.$eval('.rule code', ({ textContent }) => textContent)).toBe('credibility/claims')
  })
})
