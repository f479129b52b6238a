import type { ReadonlySignal } from '@preact/signals-core'
import { effect, untracked } from '@preact/signals-core'
import type { Finding } from '../../engine/finding.ts'
import { tellBackground } from '../../platform/send.ts'
import type { Described, Descriptions } from '../../session/descriptions.ts'
import type { CardProps, LeaveScope } from '../../ui/card/card-props.ts'
import { say } from '../../ui/messages.ts'
import type { Surfaces } from '../world.ts'
import { alikeIn } from './alike.ts'
import { boxOf, showCard } from './card-host.ts'
import { nextFinding } from './choose-finding.ts'
import type { Chords } from './chords.ts'
import { copyText } from './copy-text.ts'
import type { Field } from './fields.ts'
import type { Opened, Stage, Turn } from './stage.ts'
import { watchText } from './watch-text.ts'

export interface CardInputs {
  stage: Stage
  chords: ReadonlySignal<Chords>
  /** Once the words for it are here. */
  inWords(field: Field): Promise<Descriptions>
  surfaces(): Promise<Surfaces>
  leave(field: Field, diagnostic: Described['diagnostic'], scope: LeaveScope): void
  timesLeft(rule: string): number
  /** The field has left the page. */
  gone(field: Field): void
  /** Speaks to screen readers, once the card is gone. */
  announce(field: Field, words: string): void
}

export type OpenCard = (field: Field, finding: Finding, opened: Opened) => Promise<void>

/** Opens cards, one at a time. */
export function cardOpener(inputs: CardInputs): OpenCard {
  const open: OpenCard = async (field, finding, opened) => {
    const turn = inputs.stage.begin()
    const revision = field.session.revision()
    const [descriptions, surfaces] = await Promise.all([inputs.inWords(field), inputs.surfaces()])
    // The text may have moved on while the words came.
    const span = field.session.carried(finding, revision)
    const described = span && descriptions.describe({ ...finding, ...span })
    if (turn.holds() && described && !field.life.signal.aborted)
      stand(field, described, opened, turn, descriptions, surfaces)
  }

  const stand = (
    field: Field,
    first: Described,
    opened: Opened,
    turn: Turn,
    descriptions: Descriptions,
    { mountCard }: Surfaces,
  ): void => {
    let described = first
    let busy = false
    const restore = opened === 'keys' ? field.editor.keepSelection() : null
    const all = () => field.session.standing(0, field.session.text().length)
    const finish = (words: string, putBack = restore) => {
      if (!turn.holds()) return
      inputs.stage.close()
      putBack?.()
      if (words && opened === 'keys') inputs.announce(field, words)
    }
    /** What is true of the card at this moment. */
    const now = () => {
      const { diagnostic, text } = described
      const among = all()
      const index = among.findIndex(({ rule, start }) => rule === diagnostic.rule && start === diagnostic.start)
      const position = index < 0 ? {} : { position: { index: index + 1, count: among.length } }
      const alike = alikeIn(field.session, descriptions, diagnostic.rule, (written, of) => {
        busy = false
        if (written === of) finish(say('announce_applied'), null)
      })
      return { diagnostic, text, ...position, alike: alike && { ...alike, onWrite: written(alike.onWrite) } }
    }
    /** Nothing follows the text while several changes are written into it. */
    const written =
      (write: (ids: readonly string[]) => Promise<number>) =>
      async (ids: readonly string[]): Promise<number> => {
        if (busy) return 0
        busy = true
        restore?.()
        return write(ids)
      }
    const props: CardProps = {
      ...now(),
      field: field.session.kind.peek(),
      mode: opened,
      state: 'open',
      leftCount: inputs.timesLeft(first.diagnostic.rule),
      keys: inputs.chords.peek().menu,
      moves: inputs.chords.peek(),
      async onApply(edit) {
        if (busy) return
        busy = true
        restore?.()
        const applied = await descriptions.apply(described, edit)
        busy = false
        // The editor has put the caret where it belongs now.
        if (applied === 'applied') finish(say('announce_applied'), null)
        else if (turn.holds()) shown?.update({ state: applied, wording: edit.text })
      },
      onLeave(scope, why) {
        inputs.leave(field, described.diagnostic, scope)
        // "False alarm" is thanked for in the card, which the writer then closes.
        if (why !== 'false-alarm') finish(say(scope === 'everywhere' ? 'announce_quiet' : 'announce_left'))
      },
      onMove(step) {
        const next = nextFinding(all(), described.diagnostic, step)
        if (!next) return
        restore?.()
        void open(field, next, opened)
      },
      onClose: () => finish(''),
      onCopy: copyText,
      onOpenRule: (rule) => void tellBackground({ type: 'open-rule', rule }),
    }
    const rectIn = (layer: Parameters<typeof boxOf>[1]) => {
      const { start, end } = described.diagnostic
      return boxOf(field.editor.rects(start, end), layer)
    }
    const shown = showCard<CardProps>(
      field.editor.element,
      (root, layer, life) => mountCard(root, { ...props, rect: rectIn(layer) }, life),
      field.life.signal,
    )
    if (!shown) return
    // Follows the text: what moved is offered anew at its new place, what changed closes the card.
    const stopFollowing = effect(() => {
      void field.session.version.value
      untracked(() => {
        if (busy || described.revision === field.session.revision()) return
        const span = field.session.carried(described.diagnostic, described.revision)
        const again = span && descriptions.describe({ ...described.diagnostic, ...span })
        if (!again) return queueMicrotask(() => finish(''))
        described = again
        shown.update({ ...now(), rect: rectIn(shown.layer) })
      })
    })
    const stopWatching = watchText(field, () => {
      finish('', null)
      inputs.gone(field)
    })
    turn.stand({
      field,
      opened,
      shown,
      get finding() {
        return described.diagnostic
      },
      follow: () => shown.update({ rect: rectIn(shown.layer) }),
      end() {
        stopFollowing()
        stopWatching()
        shown.close()
      },
    })
  }
  return open
}
