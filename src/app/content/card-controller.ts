import { effect, untracked } from '@preact/signals'
import type { Finding } from '../../engine/finding.ts'
import type { Described, Descriptions } from '../../session/descriptions.ts'
import type { CardProps, LeaveScope } from '../../ui/card/card-props.ts'
import { say } from '../../ui/messages.ts'
import { boxOf, type ShownCard, showCard } from './card-host.ts'
import { nextFinding } from './choose-finding.ts'
import type { Field } from './fields.ts'

/** How a card was opened: `hover` and `move` take no focus; `keys` takes it and gives it back. */
export type Opened = 'hover' | 'move' | 'keys'

export interface CardInputs {
  descriptionsOf(field: Field): Promise<Descriptions>
  leave(field: Field, diagnostic: Described['diagnostic'], scope: LeaveScope): void
  timesLeft(rule: string): number
  /** The field has left the page. */
  gone(field: Field): void
  /** Speaks to screen readers, once the card is gone. */
  announce(field: Field, words: string): void
}

export interface OpenCard {
  readonly field: Field
  readonly finding: Finding
  readonly opened: Opened
  readonly shown: ShownCard
}

export interface CardController {
  open(field: Field, finding: Finding, opened: Opened): Promise<void>
  close(): void
  current(): OpenCard | null
}

/**
 * While a card stands, looks with every frame whether its field is still there with its text: a page may take both away without an event. Costs one
 * comparison a frame, and nothing once the card is gone.
 */
function watchText(field: Field, onGone: () => void): () => void {
  const look = () => {
    if (!field.editor.element.isConnected) return onGone()
    field.session.verify()
    frame = requestAnimationFrame(look)
  }
  let frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

/** One card at a time: opens it, keeps it true to the text, closes it as soon as it no longer is. */
export function createCardController(inputs: CardInputs, life: AbortSignal): CardController {
  let card: (OpenCard & { end(): void }) | null = null
  /** Counts openings, so that words which come late do not open a card that nobody waits for any more. */
  let turn = 0

  const close = () => {
    turn++
    card?.end()
    card = null
  }

  const open = async (field: Field, wanted: Finding, opened: Opened): Promise<void> => {
    close()
    const mine = turn
    const revision = field.session.revision()
    const descriptions = await inputs.descriptionsOf(field)
    const span = field.session.carried(wanted, revision)
    if (mine !== turn || !span || field.life.signal.aborted) return
    let finding: Finding = { ...wanted, ...span }
    let described = descriptions.describe(finding)
    if (!described) return
    let restore = opened === 'keys' ? field.editor.keepSelection() : null
    let busy = false

    const whereAmong = () => {
      const all = field.session.standing(0, field.session.text().length)
      const index = all.findIndex((other) => other.rule === finding.rule && other.start === finding.start)
      return index < 0 ? {} : { position: { index: index + 1, count: all.length } }
    }
    const props = (offered: Described): CardProps => ({
      diagnostic: offered.diagnostic,
      text: offered.text,
      field: field.session.kind.peek(),
      mode: opened === 'keys' ? 'keys' : 'hover',
      state: 'open',
      leftCount: inputs.timesLeft(finding.rule),
      ...whereAmong(),
      async onApply(edit) {
        if (busy || !described) return
        busy = true
        restore?.()
        const applied = await descriptions.apply(described, edit)
        busy = false
        // The edit left the caret where it belongs; the place it had before would be that many letters off.
        if (applied === 'applied') {
          restore = null
          finish(say('announce_applied'))
        } else if (mine === turn) card?.shown.update({ state: applied, wording: edit.text })
      },
      onLeave(scope, why) {
        if (!described) return
        inputs.leave(field, described.diagnostic, scope)
        // "False alarm" is thanked for in the card, which the writer then closes.
        if (why !== 'false-alarm') finish(say(scope === 'everywhere' ? 'announce_quiet' : 'announce_left'))
      },
      onMove(step) {
        const all = field.session.standing(0, field.session.text().length)
        const next = nextFinding(all, finding, step)
        if (next) void open(field, next, opened)
      },
      onClose: () => finish(''),
      onCopy: (text) => void navigator.clipboard?.writeText(text).catch(() => undefined),
    })
    const finish = (words: string, putBack = restore) => {
      if (mine !== turn) return
      close()
      putBack?.()
      if (words && opened === 'keys') inputs.announce(field, words)
    }

    const shown = showCard(
      field.editor.element,
      (layer) => ({
        ...props(described as Described),
        rect: boxOf(field.editor.rects(finding.start, finding.end), layer),
      }),
      field.life.signal,
    )
    if (!shown) return
    // Follows the text: what moved is offered anew at its new place, what changed closes the card.
    const stopFollowing = effect(() => {
      void field.session.version.value
      untracked(() => {
        if (busy || !described || described.revision === field.session.revision()) return
        const now = field.session.carried(finding, described.revision)
        const again = now && descriptions.describe({ ...finding, ...now })
        if (!again) return queueMicrotask(() => finish(''))
        finding = { ...finding, ...now }
        described = again
        const rect = boxOf(field.editor.rects(finding.start, finding.end), shown.layer)
        shown.update({ diagnostic: again.diagnostic, text: again.text, rect, ...whereAmong() })
      })
    })
    const stopWatching = watchText(field, () => {
      finish('', null)
      inputs.gone(field)
    })
    card = {
      field,
      finding,
      opened,
      shown,
      end() {
        stopFollowing()
        stopWatching()
        shown.close()
      },
    }
    field.life.signal.addEventListener('abort', () => mine === turn && close(), { once: true })
  }

  life.addEventListener('abort', close)
  return { open, close, current: () => card }
}
