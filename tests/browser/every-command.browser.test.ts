import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blindPage } from './driver/browsing.ts'
import { textOf } from './driver/field.ts'
import { kept } from './driver/kept.ts'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { offered, run } from './driver/palette.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant with her lithium again. She refused group.'
const pages = {
  '/places.css': placesCss,
  '/note': htmlPage(`<main><textarea id="field" rows="4" cols="60">${harsh}</textarea></main>`),
}

/** What can be seen once a command has run. */
type Effect = (page: Page) => Promise<unknown>

/** Something is kept under this key. */
const keeps =
  (key: string, value: unknown): Effect =>
  (page) =>
    until(`${key} ${String(value)}`, async () => (await kept(page, key)) === value)
const quiet: Effect = (page) => until('Quiet', async () => Number(await kept(page, 'pausedUntil')) > Date.now())
const rows =
  (count: number): Effect =>
  (page) =>
    page.waitForFunction((count) => document.querySelectorAll('.list .item').length === count, {}, count)
const grouped =
  (by: string): Effect =>
  (page) =>
    page.waitForFunction((by) => document.querySelector<HTMLSelectElement>('.bar select')?.value === by, {}, by)
const pressed =
  (look: string, value: boolean): Effect =>
  (page) =>
    page.waitForFunction(
      (look, value) => document.querySelector(`.look:has(.${look})`)?.ariaPressed === String(value),
      {},
      look,
      value,
    )

describe(`Every command, by its name (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage({ pages, site: 'on' })
  })
  afterAll(() => stage.close())

  /** A page of ours is shown in a tab, which is closed again. */
  const opens =
    (path: string, hash = ''): Effect =>
    async () => {
      const opened = await until(path, async () => {
        for (const page of await stage.browsing.browser.pages()) {
          // Firefox's driver does not follow the address of a page that it has not opened.
          const found = await page.evaluate(() => location.pathname + location.hash).catch(() => '')
          if (found === `/${path}${hash}`) return page
        }
        return null
      })
      await opened.close()
    }
  /** The browser's own side panel, which no driver sees, is asked for from the browser; its window is closed by the next command. */
  const sidePanel: Effect = (page) =>
    until('The side panel', () =>
      page.evaluate(async () => {
        interface Api {
          runtime: { getContexts?(filter: { contextTypes: string[] }): Promise<unknown[]> }
          sidebarAction?: { isOpen(where: object): Promise<boolean> }
        }
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
        const api = browser ?? chrome
        if (api.sidebarAction) return api.sidebarAction.isOpen({})
        return ((await api.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] })) ?? []).length > 0
      }),
    )

  const EVERYWHERE: Record<string, Effect> = {
    'quiet-quarter': quiet,
    'quiet-hour': quiet,
    'quiet-tomorrow': quiet,
    resume: keeps('pausedUntil', 0),
    hide: keeps('pausedUntil', Number.MAX_SAFE_INTEGER),
    show: keeps('pausedUntil', 0),
    'least-nudge': keeps('leastSeverity', 'nudge'),
    'least-strong': keeps('leastSeverity', 'strong'),
    'least-hint': keeps('leastSeverity', 'hint'),
    'plain-on': keeps('plainRecord', true),
    'plain-off': keeps('plainRecord', false),
    'glance-on': keeps('glance', true),
    'glance-off': keeps('glance', false),
    'chip-on': keeps('chip', true),
    'chip-off': keeps('chip', false),
    'bulb-on': keeps('bulb', true),
    'bulb-off': keeps('bulb', false),
    'icon-number': keeps('badge', 'number'),
    'icon-dot': keeps('badge', 'dot'),
    scratchpad: opens('scratchpad.html'),
    settings: opens('options.html'),
    rules: opens('rules.html'),
    packs: opens('rules.html', '#packs'),
    welcome: opens('welcome.html'),
    list: sidePanel,
  }
  const LIST: Record<string, Effect> = {
    'group-rule': grouped('rule'),
    'group-layer': grouped('layer'),
    'group-field': grouped('field'),
    ...Object.fromEntries(
      ['strong', 'nudge', 'hint', 'noticed'].map((look) => [`look-${look}`, pressed(look, false)] as const),
    ),
    unfilter: rows(2),
  }
  /** What is chosen for the site, and whether it is on. */
  const site = (look: (choice: { on?: boolean; kind?: string }) => boolean): Effect => {
    return (page) =>
      until('The choice for the site', async () => {
        const all = (await kept(page, 'sites')) as Record<string, object> | null
        return Object.entries(all ?? {}).some(([name, choice]) => name.includes('localhost') && look(choice))
      })
  }
  const KINDS: Record<string, Effect> = {
    'kind-note': site(({ kind }) => kind === 'note'),
    'kind-mail': site(({ kind }) => kind === 'mail'),
    'kind-reflection': site(({ kind }) => kind === 'reflection'),
    'kind-guess': site(({ kind }) => kind === undefined),
  }

  /** Runs what `effects` names, in its order and whenever it is offered, until all have been; anything else that is offered has no place here. */
  const runAll = async (page: Page, effects: Record<string, Effect>, others: readonly string[]) => {
    const left = new Set(Object.keys(effects))
    while (left.size > 0) {
      await page.bringToFront()
      const now = await offered(page)
      expect(now.map(({ id }) => id).filter((id) => !(id in effects) && !others.includes(id))).toEqual([])
      const next = [...left].find((id) => now.some((one) => one.id === id))
      if (!next) throw new Error(`Never offered: ${[...left].join(', ')}`)
      await run(page, now.find(({ id }) => id === next)!.title)
      await effects[next]!(page)
      left.delete(next)
    }
  }

  const everywhere = Object.keys(EVERYWHERE)
  /** Says on the page itself what it hands to the browser: a file to be saved, or the wish to open one. */
  const listens = (page: Page) =>
    page.evaluate(() => {
      const told = document.documentElement.dataset
      HTMLAnchorElement.prototype.click = function () {
        told.saved = this.download
      }
      HTMLInputElement.prototype.click = function () {
        told.asks = this.type
      }
    })
  const told =
    (key: 'saved' | 'asks', value: string): Effect =>
    (page) =>
      page.waitForFunction((key, value) => document.documentElement.dataset[key] === value, {}, key, value)

  test('in the panel', async () => {
    const page = await stage.open('/note')
    await enter(page.mainFrame(), field)
    const panel = await stage.browsing.openPanel(page)
    await runAll(
      panel,
      {
        'check-page': rows(2),
        ...LIST,
        ...KINDS,
        'site-off': site(({ on }) => on === false),
        'site-on': site(({ on }) => on === true),
      },
      everywhere,
    )
    await panel.close()
    await page.close()
  })

  test('in the popup', async () => {
    const page = await stage.open('/note')
    await enter(page.mainFrame(), field)
    const popup = await stage.browsing.openPopup(page)
    const names = (await offered(popup)).map(({ id }) => id).filter((id) => !everywhere.includes(id))
    expect(names.sort()).toEqual(['check-page', 'kind-mail', 'kind-note', 'kind-reflection', 'site-off'])
    await run(popup, (await offered(popup)).find(({ id }) => id === 'check-page')!.title)
    await page.bringToFront()
    await until('Both phrases', async () => (await underlines(page.mainFrame())).length === 2)
    await page.close()
  })

  test('in the scratchpad', async () => {
    const page = await stage.browsing.openExtensionPage('scratchpad.html', 'textarea')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.bringToFront()
    await listens(page)
    await page.click('textarea')
    await page.keyboard.type(harsh)
    await rows(2)(page)
    const selected =
      (words: string): Effect =>
      () =>
        until(words, () =>
          page.$eval(
            'textarea',
            ({ value, selectionStart, selectionEnd }, words) => value.slice(selectionStart, selectionEnd) === words,
            words,
          ),
        )
    const chosen =
      (kind: string): Effect =>
      () =>
        page.waitForFunction((kind) => document.querySelector('select')?.value === kind, {}, kind)
    await runAll(
      page,
      {
        next: selected('noncompliant'),
        previous: selected('refused'),
        ...LIST,
        'kind-mail': chosen('mail'),
        'kind-reflection': chosen('reflection'),
        'kind-note': chosen('note'),
        'open-text': told('asks', 'file'),
        'copy-text': () =>
          page.waitForFunction(() => document.querySelector('.tools [role=status]')?.textContent !== ''),
        'save-text': told('saved', 'note.txt'),
        'clear-text': () => until('Nothing', async () => (await textOf(page.mainFrame(), 'textarea')) === ''),
      },
      everywhere,
    )
    await page.close()
  })

  test('in the settings and the rules', async () => {
    const settings = await stage.browsing.openExtensionPage('options.html', '.settings')
    await settings.bringToFront()
    await listens(settings)
    await runAll(settings, { 'save-settings': told('saved', 'kind-curiosity.json') }, everywhere)
    await settings.close()
    const rules = await stage.browsing.openExtensionPage('rules.html', 'main')
    await rules.bringToFront()
    await listens(rules)
    await runAll(
      rules,
      { 'write-pack': () => rules.waitForSelector('.pack-editor'), 'add-pack': told('asks', 'file') },
      everywhere,
    )
    await rules.close()
  })

  // The last, for it leaves the settings as they come out.
  test('from any page', async () => {
    const page = await stage.browsing.openExtensionPage(blindPage, 'main')
    await runAll(page, EVERYWHERE, [])
    await page.close()
  })
})
