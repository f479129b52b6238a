import '../../platform/polyfill.ts'
import { render } from 'preact'
import '../../ui/page.css'
import { activeTab } from '../../platform/active-tab.ts'
import { browser } from '../../platform/browser.ts'
import { badge, contact, pausedUntil } from '../../platform/items.ts'
import { openPage } from '../../platform/open-page.ts'
import { openPanel } from '../../platform/open-panel.ts'
import { siteWords } from '../../platform/site.ts'
import { switchOn } from '../../platform/site-access.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { Popup } from '../../ui/popup.tsx'
import { contactWords } from './contact-words.ts'
import { followFrames } from './follow-frames.ts'
import { pagePalette } from './palette.tsx'
import { endOfPause, pauseState } from './pause-length.ts'
import { chooseKind, onThisSite } from './site-commands.ts'
import { whyNotRead } from './why-not-read.ts'

/** The toolbar popup, for the page that was shown when it opened. */
export async function startPopup(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  const [tab, until, number, person, iconSet] = await Promise.all([
    activeTab(life),
    pausedUntil.follow(life),
    badge.follow(life),
    contact.follow(life),
    badge.fixed(),
  ])
  const frames = followFrames(tab, () => {}, life)
  const why = await whyNotRead(tab, frames.all, life)
  const { site, on, reasons, lookAgain } = why
  const count = (kind: 'nudge' | 'noticed') =>
    frames.all.value
      .flatMap(({ report }) => report.fields)
      .reduce((sum, { diagnostics }) => sum + diagnostics.filter((one) => one.kind === kind).length, 0)

  const checkPage = () => frames.tellAll({ type: 'check', what: 'page' })
  const here = await onThisSite(why, checkPage, life)
  const palette = await pagePalette(document, life, here.commands)

  const Page = () => {
    const name = site.value
    const paused = pauseState(until.value, Date.now())
    return (
      <>
        <Popup
          site={name ? { name: siteWords(name), on: on.value, kind: here.kindOf(name) } : null}
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
            if (name) here.switchSite(name, wanted)
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
