import { innerActive } from '../../editors/find-field.ts'
import { browser } from '../../platform/browser.ts'
import type { Welcome } from '../../platform/messages.ts'
import { tellBackground } from '../../platform/send.ts'
import { stillInstalled } from '../../platform/still-installed.ts'
import { guessFieldKind } from '../../session/field-kind.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { world } from '../world.ts'
import { answerFrame } from './answer-frame.ts'
import { fetchedRules } from './fetched-rules.ts'
import { fieldWords } from './field-words.ts'
import { frameReport } from './frame-report.ts'
import { lensForSite } from './lens-for-site.ts'
import { packsOn } from './packs-on.ts'
import { reportToPanels } from './panel-reports.ts'
import { readFrame } from './read-frame.ts'
import type { BuiltInRules } from './rule-source.ts'
import { withPacks } from './with-packs.ts'

/**
 * Reads the fields of this frame, from the first focus on. Put in by the background when the loader asks; a second time does nothing.
 */
export function startInPage(): void {
  const shared = world()
  if (shared.page || !shared.arm) return
  const life = new AbortController()
  const stop = () => {
    if (shared.page?.stop === stop) delete shared.page
    life.abort()
  }
  // Focus and keys that come while the settings are being read are not lost: `start` looks at what has the focus.
  shared.page = { focused() {}, key() {}, stop }
  void start(life.signal, stop)
}

async function start(life: AbortSignal, stop: () => void): Promise<void> {
  const rules = fetchedRules(life)
  // The rules that the focused field looks to need come while the settings are read; none are asked for where the background knew which.
  const active = innerActive(document)
  if (active instanceof HTMLElement && !world().tables) rules.engine(guessFieldKind(fieldWords(active)))
  const welcome = await tellBackground({ type: 'hello' })
  if (!welcome) return stop()
  try {
    await readAlong(welcome, rules, life, stop)
  } catch (error) {
    stop()
    // Updated under an open page: nobody is left to tell. Anything else is ours, and is seen in the extension's own log.
    if (stillInstalled()) throw error
  }
}

async function readAlong(welcome: Welcome, rules: BuiltInRules, life: AbortSignal, stop: () => void): Promise<void> {
  const shared = world()
  readMessagesWith(browser.i18n.getMessage)
  const [{ lens, paused, beside, chords }, packs] = await Promise.all([lensForSite(welcome, life), packsOn(life)])
  if (life.aborted) return
  const reading = readFrame({ welcome, rules: withPacks(rules, packs), lens, beside, chords }, life)
  const report = frameReport({ paused, ...reading })
  reportToPanels(welcome.site, report, report.carryOut, life)
  answerFrame(reading, life)

  const alive =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      if (stillInstalled()) act(...args)
      else stop()
    }
  shared.page = { focused: alive(reading.focused), key: alive(reading.key), stop }
  reading.begin()
}
