import type { Diagnostic, FieldKind } from '../../engine/finding.ts'
import type { Change } from '../together-form.tsx'
import type { Moves } from './card-keys.ts'

/** One replacement, in offsets of the text that the card was given. */
export interface CardEdit {
  start: number
  end: number
  text: string
}

/** What a writer may leave: this one (while the page is open), this phrase, this rule on this site, this rule everywhere. */
export type LeaveScope = 'this' | 'phrase' | 'site' | 'everywhere'

export interface CardProps {
  diagnostic: Diagnostic
  /** The field's text now; the diagnostic's offsets speak of it. */
  text: string
  field: FieldKind
  /** Opened by pointer, the card takes no focus and no key but Escape; opened by key, focus moves in. */
  mode: 'hover' | 'keys'
  /** Where this finding is among those of the field, from 1. */
  position?: { index: number; count: number }
  /** `changed`: the text moved on and nothing was written. `refused`: the page did not take the edit; a copy is offered. */
  state: 'open' | 'changed' | 'refused'
  /** The wording that the page did not take, to copy; absent: what this card handed over last. */
  wording?: string
  /** How often this rule's wording was left before; from three on we ask whether to be quiet. */
  leftCount: number
  /** The keys that open the card, as a chord (`ctrl+Period`). */
  keys?: string
  /** Those that go on to the next phrase and back; left out: as they come. */
  moves?: Moves
  /** All of this rule in the field that can be said another way as they stand, where there are several, and what writes those with the given ids: it answers how many were written. */
  alike?: { changes: readonly Change[]; onWrite(ids: readonly string[]): Promise<number> } | undefined
  onApply(edit: CardEdit): void
  onLeave(scope: LeaveScope, why?: 'false-alarm'): void
  onMove(step: 1 | -1): void
  onClose(): void
  onCopy(text: string): void
  /** Shows all there is to say of the rule. */
  onOpenRule?: ((rule: string) => void) | undefined
}
