import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, noCard, openCard } from './driver/card.ts'
import { enter, openMenu } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'
import { riverPack } from './river-pack.ts'

const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<textarea id="field" aria-label="Note" rows="4" cols="60"></textarea>'),
}

describe(`Packs in a site’s page (${kind})`, () => {
  let stage: Stage
  let folder: string
  let page: Page
  let rules: Page
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
    folder = await mkdtemp(join(tmpdir(), 'packs-at-work-'))
    page = await stage.open('/note')
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('He is a lifer, noncompliant with meds. She is doing fine after the funeral. ')
    rules = await stage.browsing.openExtensionPage('rules.html#packs', '.packs')
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
    await stage.close()
  })

  const shows = async (words: string) => {
    await page.bringToFront()
    await until(`“${words}” underlined`, async () =>
      (await underlines(page.mainFrame())).map(({ text }) => text.trim()).join(', ') === words ? true : null,
    )
  }
  const press = async (selector: string) => {
    await rules.bringToFront()
    await (await rules.waitForSelector(selector))?.click()
  }

  test('one from a file speaks beside our rules as soon as it is kept, in words of its own', async () => {
    await shows('noncompliant')
    await rules.bringToFront()
    const path = join(folder, 'river.yaml')
    await writeFile(path, riverPack)
    await (await rules.$('.packs input[type=file]'))?.uploadFile(path)
    await rules.waitForSelector('.pack-list [data-pack="river-clinic"]')
    await shows('lifer, noncompliant')
    await page.focus('#field')
    await page.keyboard.press('Home')
    await openMenu(page)
    await openCard(stage.browsing, page.mainFrame())
    const shown = await until('The card', () => card(stage.browsing, page.mainFrame()))
    expect(shown.text).toContain('What has the time here been like for them?')
    await page.keyboard.press('1')
    await noCard(stage.browsing, page.mainFrame())
    await shows('noncompliant')
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toContain(
      'He is someone who has been here long, noncompliant with meds.',
    )
  })

  test('what is typed on is read by it, too, and no more once it is off', async () => {
    await enter(page.mainFrame(), '#field')
    await page.keyboard.type('Two lifers came. ')
    await shows('noncompliant, lifers')
    await press('.pack-list [data-pack="river-clinic"] [role=switch]')
    await shows('noncompliant')
  })

  test('one that ships speaks once it is switched on', async () => {
    await press('.shipped-list [data-pack="avoidance"] [role=switch]')
    await shows('noncompliant, is doing fine')
    await press('.shipped-list [data-pack="avoidance"] [role=switch]')
    await shows('noncompliant')
  })
})
