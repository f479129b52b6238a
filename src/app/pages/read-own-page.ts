import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { highlightCss } from '../../editors/highlight-css.ts'
import type { FieldKind } from '../../engine/finding.ts'
import { installationSalt } from '../../platform/installation.ts'
import type { Site } from '../../platform/site.ts'
import { highlightNamesOn } from '../background/highlight-names.ts'
import type { Chords } from '../content/chords.ts'
import { type FrameReport, frameReport } from '../content/frame-report.ts'
import { lensForSite } from '../content/lens-for-site.ts'
import { packsOn } from '../content/packs-on.ts'
import { type FrameReading, readFrame } from '../content/read-frame.ts'
import { withPacks } from '../content/with-packs.ts'
import { allRules } from './all-rules.ts'

const KEYS = ['keydown', 'keypress', 'keyup'] as const

/** Our own pages have a list beside their field. */
const NOTHING = signal({ chip: false, bulb: false })

/** Reads along in the fields of one of our own pages, as in a site's: the same underlines, cards and keys. */
export async function readOwnPage(
  kind: ReadonlySignal<FieldKind>,
  life: AbortSignal,
): Promise<{ reading: FrameReading; report: FrameReport; chords: ReadonlySignal<Chords> }> {
  const [salt, highlights] = await Promise.all([installationSalt(), highlightNamesOn(location.origin)])
  const welcome = { site: location.origin as Site, salt, highlights }
  const [{ lens, paused, chords }, packs] = await Promise.all([lensForSite(welcome, life), packsOn(life)])
  const styles = new CSSStyleSheet()
  styles.replaceSync(highlightCss(highlights))
  document.adoptedStyleSheets.push(styles)
  const lensHere = computed(() => ({ ...lens.value, kind: kind.value }))
  const reading = readFrame(
    { welcome, rules: withPacks(allRules(), packs), beside: NOTHING, chords, lens: lensHere, draft: true },
    life,
  )
  const capture = { capture: true, signal: life }
  addEventListener('focus', ({ target }) => target instanceof Element && reading.focused(target), capture)
  for (const type of KEYS) addEventListener(type, reading.key, capture)
  reading.begin()
  return { reading, report: frameReport({ paused, ...reading }), chords }
}
