import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<textarea id="field" aria-label="Note" rows="4" cols="60"></textarea>'),
}
const words = 'Client was noncompliant with her lithium. She is a poor historian. '

const locked = (settings: Page) =>
  settings.$$eval('[data-setting]', (rows) =>
    rows
      .filter((row) => row.querySelector(':is(button, select, input):disabled'))
      .map((row) => row.getAttribute('data-setting')),
  )

describe(`Without a clinic’s policy (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())

  test('every setting is the writer’s', async () => {
    expect(await locked(await stage.browsing.openExtensionPage('options.html', '.settings'))).toEqual([])
  })
})

// Chromium takes a policy from folders of the system alone, which no test has a right to write to; Firefox looks in the home folder, too.
if (kind === 'firefox')
  describe('With a clinic’s policy (firefox)', () => {
    let home: string
    let stage: Stage
    beforeAll(async () => {
      home = await mkdtemp(join(tmpdir(), 'managed-'))
      const folder = join(home, '.mozilla/managed-storage')
      await mkdir(folder, { recursive: true })
      const name = 'kind-curiosity@kind-curiosity.example'
      const data = {
        sites: [{ origin: 'http://localhost', kind: 'note' }],
        onlyTheseSites: true,
        quietFamilies: ['credibility'],
        leastSeverity: 'nudge',
        shippedPacks: ['avoidance'],
      }
      await writeFile(
        join(folder, `${name}.json`),
        JSON.stringify({ name, description: 'A clinic', type: 'storage', data }),
      )
      stage = await setStage({ pages, site: 'on', home })
    })
    afterAll(async () => {
      await stage.close()
      await rm(home, { recursive: true })
    })

    test('what it has set holds in pages, and the settings show it as the clinic’s', async () => {
      const page = await stage.open('/note')
      await enter(page.mainFrame(), '#field')
      await page.keyboard.type(words)
      await until('What it lets speak', async () => (await underlines(page.mainFrame())).length > 0)
      expect((await underlines(page.mainFrame())).map(({ text }) => text.trim())).toEqual(['noncompliant'])
      const settings = await stage.browsing.openExtensionPage('options.html', '.settings')
      const rows = await locked(settings)
      expect(rows).toContain('marks.least')
      expect(rows).toContain('families.credibility')
      expect(rows).not.toContain('marks.plainRecord')
      expect(rows).toContain('note.least')
      expect(rows).not.toContain('note.plain')
      expect(await settings.$eval('[data-setting="marks.least"]', ({ textContent }) => textContent)).toContain(
        'Set by your clinic',
      )
    })

    test('the packs that it has set are on, and not to be switched off', async () => {
      const rules = await stage.browsing.openExtensionPage('rules.html#packs', '.packs')
      await rules.waitForSelector('[data-pack="avoidance"] [role=switch]')
      const pack = await rules.$eval('[data-pack="avoidance"] [role=switch]', (one) => ({
        on: one.getAttribute('aria-checked'),
        fixed: (one as HTMLButtonElement).disabled,
      }))
      expect(pack).toEqual({ on: 'true', fixed: true })
    })

    test('a site that it does not name can’t be switched on', async () => {
      const page = await stage.open('/note', '127.0.0.1')
      const popup = await stage.browsing.openPopup(page)
      await popup.waitForFunction(() => document.body.textContent?.includes('Your clinic has said which sites'))
      expect(await popup.$$eval('[role=switch]', (all) => all.map(({ textContent }) => textContent))).toEqual([
        'Show a number on the icon',
      ])
    })
  })
