import '../../platform/polyfill.ts'
import { render } from 'preact'
import '../../ui/page.css'
import { FIELD_KINDS } from '../../engine/finding.ts'
import { activeTab } from '../../platform/active-tab.ts'
import { browser } from '../../platform/browser.ts'
import { badge, contact, pausedUntil, sites } from '../../platform/items.ts'
import { openPage } from '../../platform/open-page.ts'
import { openPanel } from '../../platform/open-panel.ts'
import { policy } from '../../platform/policy.ts'
import type { Site } from '../../platform/site.ts'
import { switchOff, switchOn } from '../../platform/site-access.ts'
import type { KindChoice } from '../../ui/kind-select.tsx'
import { readMessagesWith, say } from '../../ui/messages.ts'
import { Popup } from '../../ui/popup.tsx'
import { contactWords } from './contact-words.ts'
import { followFrames } from './follow-frames.ts'
import { pagePalette } from './palette.tsx'
import { endOfPause, pauseState } from './pause-length.ts'
import { whyNotRead } from './why-not-read.ts'

const KINDS: readonly KindChoice[] = ['guess', ...FIELD_KINDS]

/** The toolbar popup, for the page that was shown when it opened. */
export async function startPopup(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  const [tab, choices, until, number, person, rules, iconSet] = await Promise.all([
    activeTab(life),
    sites.follow(life),
    pausedUntil.follow(life),
    badge.follow(life),
    contact.follow(life),
    policy(),
    badge.fixed(),
  ])
  const frames = followFrames(tab, () => {}, life)
  const { site, on, missing, reasons, lookAgain } = await whyNotRead(tab, frames.all, life)
  const presetKind = (name: Site) => rules.sites.find((preset) => preset.site === name)?.kind
  const count = (kind: 'nudge' | 'noticed') =>
    frames.all.value
      .flatMap(({ report }) => report.fields)
      .reduce((sum, { diagnostics }) => sum + diagnostics.filter((one) => one.kind === kind).length, 0)

  const siteWords = (name: Site) => name.replace(/^https?:\/\//, '')
  const switchSite = (name: Site, wanted: boolean) => {
    if (wanted) void switchOn(missing.value.includes(name) ? missing.value : [name], presetKind(name)).then(lookAgain)
    else void switchOff(name).then(lookAgain)
  }
  const checkPage = () => frames.tellAll({ type: 'check', what: 'page' })
  const palette = await pagePalette(document, life, () => {
    const name = site.value
    if (!name) return []
    const words = { site: siteWords(name) }
    if (!on.value) return [{ id: 'site-on', title: say('do_read_site', words), run: () => switchSite(name, true) }]
    return [
      { id: 'check-page', title: say('check_page'), run: checkPage },
      { id: 'site-off', title: say('do_leave_site', words), run: () => switchSite(name, false) },
      ...KINDS.filter((kind) => kind !== (choices.value[name]?.kind ?? 'guess')).map((kind) => ({
        id: `kind-${kind}`,
        title: say('do_kind', { what: say(`kind_${kind}`) }),
        run: () => void chooseKind(name, kind),
      })),
    ]
  })

  const Page = () => {
    const name = site.value
    const paused = pauseState(until.value, Date.now())
    const kind = name ? (choices.value[name]?.kind ?? 'guess') : 'guess'
    return (
      <>
        <Popup
          site={name ? { name: siteWords(name), on: on.value, kind } : null}
          notAmongPreset={Boolean(tab.value?.site) && !name}
          found={{ nudges: count('nudge'), noticed: count('noticed') }}
          reasons={reasons.value}
          numberOnIcon={number.value === 'number'}
          iconIsSet={iconSet !== null}
          contact={contactWords(person.value)}
          paused={paused}
          onPause={(length) => void pausedUntil.set(endOfPause(length, Date.now()))}
          onResume={() => void pausedUntil.set(0)}
          onSite={(wanted) => {
            if (name) switchSite(name, wanted)
          }}
          onKind={(chosen) => {
            if (name) void chooseKind(name, chosen)
          }}
          onOpenList={() => tab.value && void openPanel(tab.value.windowId).then(() => window.close())}
          onScratchpad={() => void openPage('scratchpad').then(() => window.close())}
          onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
          onCheckPage={checkPage}
          onCommands={palette.open}
          onAllowFrame={(origin) => void switchOn([origin]).then(lookAgain)}
          onNumberOnIcon={(wanted) => void badge.set(wanted ? 'number' : 'dot')}
        />
        {palette.view()}
      </>
    )
  }
  render(<Page />, place)
}

async function chooseKind(site: Site, chosen: KindChoice): Promise<void> {
  await sites.update((all) => {
    const { kind: _old, ...rest } = all[site] ?? { on: true }
    return { ...all, [site]: chosen === 'guess' ? rest : { ...rest, kind: chosen } }
  })
}
