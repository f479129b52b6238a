import { effect, type ReadonlySignal } from '@preact/signals-core'
import type { FieldEditor } from '../../editors/editor.ts'
import { fieldFinder, innerActive } from '../../editors/find-field.ts'
import { highlightCss } from '../../editors/highlight-css.ts'
import { openLayer } from '../../editors/overlay.ts'
import type { Welcome } from '../../platform/messages.ts'
import { withoutChip } from '../../platform/site-access.ts'
import { createDescriptions, type Descriptions } from '../../session/descriptions.ts'
import { guessFieldKind } from '../../session/field-kind.ts'
import { openSession } from '../../session/field-session.ts'
import type { Earlier } from '../../session/fresh-spans.ts'
import type { Lens } from '../../session/lens.ts'
import { browserSchedule } from '../../session/schedule.ts'
import { world } from '../world.ts'
import { createAnnounce } from './announce.ts'
import { followWithChip } from './chip.ts'
import type { Chords } from './chords.ts'
import { fieldWords } from './field-words.ts'
import { createFields, type Field, type Fields } from './fields.ts'
import { giveKeys } from './give-keys.ts'
import { followPointer } from './hover.ts'
import type { KeyWish } from './keys.ts'
import { createLeaves, type Leaves } from './leave.ts'
import { cardOpener, type OpenCard } from './open-card.ts'
import { type RuleSource, whenHere } from './rule-source.ts'
import { createStage, type Stage } from './stage.ts'

/** The fields of a frame while they are read, and what stands over them. */
export interface FrameReading {
  fields: Fields
  leaves: Leaves
  stage: Stage
  openCard: OpenCard
  descriptionsOf(field: Field): Descriptions
  wish(wish: KeyWish): void
  /** What has got the focus. */
  focused(target: Element): void
  /** Each key event, in capture. */
  key(event: KeyboardEvent): void
  /** Looks at what has the focus already. */
  begin(): void
}

/** How long a field's text was at its first focus, which the loader saw. */
function earlierLength({ element }: FieldEditor): { earlier?: Earlier } {
  const { lengths } = world()
  const length = lengths?.get(element)
  lengths?.delete(element)
  return length === undefined ? {} : { earlier: { length, withBreaks: 'value' in element } }
}

export interface FrameInputs {
  welcome: Welcome
  rules: RuleSource
  lens: ReadonlySignal<Lens>
  /** What may stand beside a field. */
  beside: ReadonlySignal<{ chip: boolean; bulb: boolean }>
  chords: ReadonlySignal<Chords>
  /** The text is a draft of our own pages, none of a record: all of it is the writer's to change. */
  draft?: boolean
}

/**
 * Reads fields as they get the focus, draws on them, opens cards over them; until `life` aborts. The same in a site's frame and in the extension's own
 * pages, which differ in whom they tell of it.
 */
export function readFrame(
  { welcome, rules, lens, beside, chords, draft = false }: FrameInputs,
  life: AbortSignal,
): FrameReading {
  const names = welcome.highlights
  const leaves = createLeaves(welcome)
  const announce = createAnnounce(life)

  const fields = createFields(
    fieldFinder({ names, css: highlightCss(names), openLayer }),
    (editor, until) =>
      openSession({
        editor,
        engineFor: rules.engine,
        lens,
        ...earlierLength(editor),
        guess: guessFieldKind(fieldWords(editor.element)),
        schedule: browserSchedule(until),
        draft,
        until,
      }),
    life,
  )
  const described = new WeakMap<Field, Descriptions>()
  const descriptionsOf = (field: Field): Descriptions => {
    const made = described.get(field) ?? createDescriptions(field.session, rules.describer)
    described.set(field, made)
    return made
  }
  const inWords = async (field: Field): Promise<Descriptions> => {
    await whenHere(() => rules.describer(field.session.kind.value), life)
    return descriptionsOf(field)
  }
  const surfaces = () => whenHere(rules.surfaces, life)
  const stage = createStage(life)
  const openCard = cardOpener({
    stage,
    chords,
    inWords,
    surfaces,
    leave: leaves.leave,
    timesLeft: leaves.times,
    gone: fields.sweep,
    announce,
  })

  // The words come once there is something to say, before anyone asks for a card.
  const stopWaiting = effect(() => {
    for (const { session } of fields.all.value) if (session.shown.value.length > 0) rules.describer(session.kind.value)
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
  const { wish, key } = giveKeys({ fields, chords, stage, openCard, surfaces, inWords, announce }, life)
  followWithChip(
    {
      fields,
      wanted: beside,
      surfaces: rules.surfaces,
      openMenu: () => wish('menu'),
      onAway: () => void withoutChip(welcome.site),
    },
    life,
  )
  const focused = (target: Element) => {
    // The focus that is in our own card says nothing of the page.
    if (target !== stage.current()?.shown.host) fields.focused(target)
  }
  return {
    fields,
    leaves,
    stage,
    openCard,
    descriptionsOf,
    wish,
    focused,
    key,
    begin() {
      const active = innerActive(document)
      if (active) fields.focused(active)
    },
  }
}
