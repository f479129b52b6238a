import { effect } from '@preact/signals-core'
import detection from '#tables/detection'
import type { FieldEditor } from '../../editors/editor.ts'
import { fieldFinder, innerActive } from '../../editors/find-field.ts'
import { highlightCss } from '../../editors/highlight-css.ts'
import { openLayer } from '../../editors/overlay.ts'
import { createEngine } from '../../engine/engine.ts'
import { browser } from '../../platform/browser.ts'
import type { Welcome } from '../../platform/messages.ts'
import { tellBackground } from '../../platform/send.ts'
import { stillInstalled } from '../../platform/still-installed.ts'
import { createDescriptions, type Descriptions } from '../../session/descriptions.ts'
import { guessFieldKind } from '../../session/field-kind.ts'
import { openSession } from '../../session/field-session.ts'
import type { Earlier } from '../../session/fresh-spans.ts'
import { browserSchedule } from '../../session/schedule.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { world } from '../world.ts'
import { createAnnounce } from './announce.ts'
import { answerFrame } from './answer-frame.ts'
import { fieldWords } from './field-words.ts'
import { createFields, type Field } from './fields.ts'
import { giveKeys } from './give-keys.ts'
import { followPointer } from './hover.ts'
import { createLeaves } from './leave.ts'
import { lensForSite } from './lens-for-site.ts'
import { cardOpener } from './open-card.ts'
import { reportPage } from './report-page.ts'
import { createStage } from './stage.ts'
import { createWords } from './words.ts'

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
  const welcome = await tellBackground({ type: 'hello' })
  if (!welcome) return stop()
  try {
    await readAlong(welcome, life, stop)
  } catch (error) {
    stop()
    // Updated under an open page: nobody is left to tell. Anything else is ours, and is seen in the extension's own log.
    if (stillInstalled()) throw error
  }
}

/** How long a field's text was at its first focus, which the loader saw. */
function earlierLength({ element }: FieldEditor): { earlier?: Earlier } {
  const { lengths } = world()
  const length = lengths?.get(element)
  lengths?.delete(element)
  return length === undefined ? {} : { earlier: { length, withBreaks: 'value' in element } }
}

async function readAlong(welcome: Welcome, life: AbortSignal, stop: () => void): Promise<void> {
  const shared = world()
  readMessagesWith(browser.i18n.getMessage)
  const { lens, paused } = await lensForSite(welcome, life)
  if (life.aborted) return
  const names = welcome.highlights
  const engine = createEngine(detection)
  const words = createWords(engine.reader, life)
  const leaves = createLeaves(welcome)
  const announce = createAnnounce(life)

  const fields = createFields(
    fieldFinder({ names, css: highlightCss(names), openLayer }),
    (editor, until) =>
      openSession({
        editor,
        engine,
        lens,
        ...earlierLength(editor),
        guess: guessFieldKind(fieldWords(editor.element)),
        schedule: browserSchedule(until),
        until,
      }),
    life,
  )
  const described = new WeakMap<Field, Promise<Descriptions>>()
  const descriptionsOf = (field: Field): Promise<Descriptions> => {
    const made = described.get(field) ?? words.bring().then((describer) => createDescriptions(field.session, describer))
    described.set(field, made)
    return made
  }
  const stage = createStage(life)
  const openCard = cardOpener({
    stage,
    descriptionsOf,
    surfaces: words.surfaces,
    leave: leaves.leave,
    timesLeft: leaves.times,
    gone: fields.sweep,
    announce,
  })

  // The words come once there is something to say, before anyone asks for a card.
  const stopWaiting = effect(() => {
    if (fields.all.value.some(({ session }) => session.shown.value.length > 0)) void words.bring()
  })
  // Everything that stands over the page goes when reading ends, for a while or for good.
  const stopWatchingLens = effect(() => {
    if (!lens.value.on) stage.close()
  })
  // A frame that is taken away takes our scripts along; what it shows in the page around it would stay.
  addEventListener('pagehide', () => stage.close(), { signal: life })
  life.addEventListener('abort', () => {
    stopWaiting()
    stopWatchingLens()
  })

  followPointer({ fields, stage, openCard }, life)
  reportPage({ welcome, fields, leaves, stage, paused, descriptionsOf }, life)
  const { wish, key } = giveKeys({ fields, stage, openCard, surfaces: words.surfaces, descriptionsOf, announce }, life)
  answerFrame({ fields, openCard, wish }, life)

  const focused = (target: Element) => {
    // The focus that is in our own card says nothing of the page.
    if (target !== stage.current()?.shown.host) fields.focused(target)
  }
  const alive =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      if (stillInstalled()) act(...args)
      else stop()
    }
  shared.page = { focused: alive(focused), key: alive(key), stop }
  const active = innerActive(document)
  if (active) fields.focused(active)
}
