import type { ReadonlySignal } from '@preact/signals-core'
import type { Descriptions } from '../../session/descriptions.ts'
import { say } from '../../ui/messages.ts'
import type { Surfaces } from '../world.ts'
import { findingAtCaret, findingForCaret, nextFinding, sentenceAround } from './choose-finding.ts'
import type { Chords } from './chords.ts'
import type { Field, Fields } from './fields.ts'
import { actAfterDispatch, giveToCard, type KeyWish, keyWish } from './keys.ts'
import type { OpenCard } from './open-card.ts'
import { openSteps } from './open-steps.ts'
import type { Stage } from './stage.ts'

export interface KeyInputs {
  fields: Fields
  chords: ReadonlySignal<Chords>
  stage: Stage
  openCard: OpenCard
  surfaces(): Promise<Surfaces>
  /** Once the words for it are here. */
  inWords(field: Field): Promise<Descriptions>
  announce(field: Field, words: string): void
}

/** What keys do in the fields of this frame. `key` takes each key event in capture; `wish` is the same from the context menu. */
export function giveKeys(
  { fields, chords, stage, openCard, surfaces, inWords, announce }: KeyInputs,
  life: AbortSignal,
): { key(event: KeyboardEvent): void; wish(wish: KeyWish): void } {
  const standing = (field: Field) => {
    field.session.settle()
    return field.session.standing(0, field.session.text().length)
  }
  /** For what is selected; with a caret alone, for its sentence. */
  const steps = (field: Field) => {
    const selection = field.editor.selection() ?? { start: 0, end: 0 }
    const selected = selection.end > selection.start ? selection : sentenceAround(field.session.text(), selection.start)
    if (selected.end > selected.start)
      void openSteps({ stage, surfaces, gone: fields.sweep, announce }, field, selected)
  }
  const openMenu = (field: Field) => {
    const selection = field.editor.selection() ?? { start: 0, end: 0 }
    const all = standing(field)
    const finding = findingForCaret(all, field.session.text(), selection.start)
    const inSelection = all.some((one) => one.start < selection.end && one.end > selection.start)
    if (selection.end > selection.start && !inSelection) steps(field)
    else if (finding) void openCard(field, finding, 'keys')
    else announce(field, say('announce_last'))
  }
  /** The card at the caret, while one writes on; once it stands, into it. */
  const hover = (field: Field) => {
    const finding = findingAtCaret(standing(field), field.session.text(), field.editor.selection()?.start ?? 0)
    if (!finding) return announce(field, say('announce_last'))
    const card = stage.current()
    const stands = card?.field === field && card.finding?.start === finding.start && card.finding.rule === finding.rule
    void openCard(field, finding, stands ? 'keys' : 'hover')
  }
  /** The first other way to say it, at once. Where that takes more than a key (a template, an answer, a question), or nothing is at the caret: the menu. */
  const fix = async (field: Field) => {
    const nudges = standing(field).filter(({ kind }) => kind === 'nudge')
    const finding = findingAtCaret(nudges, field.session.text(), field.editor.selection()?.start ?? 0)
    const revision = field.session.revision()
    stage.close()
    const descriptions = finding && (await inWords(field))
    const span = finding && field.session.carried(finding, revision)
    const described = span && descriptions?.describe({ ...finding, ...span })
    if (life.aborted) return
    const offered = described?.diagnostic.reframings ?? []
    const first = offered.some(({ action }) => action === 'answer') ? undefined : offered[0]
    const ready = descriptions && described && first && !first.placeholders?.length
    if (ready && (await descriptions.apply(described, first)) === 'applied') announce(field, say('announce_applied'))
    else openMenu(field)
  }
  const move = async (field: Field, step: 1 | -1) => {
    const all = standing(field)
    const from = field.editor.selection() ?? { start: 0, end: 0 }
    const finding = nextFinding(all, from, step)
    if (!finding) return announce(field, say('announce_last'))
    stage.close()
    field.editor.select(finding.start, finding.end)
    const descriptions = await inWords(field)
    const words = descriptions.describe(finding)
    if (!words || life.aborted) return
    const index = all.indexOf(finding) + 1
    announce(field, say('announce_at', { index, count: all.length, message: words.diagnostic.message }))
  }
  const act = {
    menu: openMenu,
    fix: (field) => void fix(field),
    steps,
    hover,
    next: (field) => void move(field, 1),
    previous: (field) => void move(field, -1),
  } as const satisfies Record<KeyWish, (field: Field) => void>
  const wish = (name: KeyWish) => {
    const field = fields.current()
    // What was stored may name what there is no more.
    if (field && !life.aborted) act[name]?.(field)
  }

  return {
    wish,
    key(event) {
      const card = stage.current()
      if (card && event.target === card.shown.host) return giveToCard(event, card.shown.shadow)
      if (event.type !== 'keydown' || event.isComposing) return
      const name = keyWish(event, chords.peek())
      if (name && fields.current()) return actAfterDispatch(event, () => wish(name))
      // Who types on has left the card behind; Escape sends it away, and is the page's, too.
      const typing = event.key.length === 1 || ['Enter', 'Backspace', 'Escape'].includes(event.key)
      if (card && card.opened !== 'keys' && typing) stage.close()
    },
  }
}
