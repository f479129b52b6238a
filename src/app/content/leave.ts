import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Diagnostic } from '../../engine/finding.ts'
import { keepLeaving } from '../../platform/leaving.ts'
import type { LeftHere, Welcome } from '../../platform/messages.ts'
import { phraseHash } from '../../session/phrase-hash.ts'
import type { LeaveScope } from '../../ui/card/card-props.ts'
import type { Field } from './fields.ts'

export interface Leaves {
  /** What was left just here, for the list in the panel. */
  readonly here: ReadonlySignal<readonly LeftHere[]>
  leave(field: Field, diagnostic: Diagnostic, scope: LeaveScope): void
  undoHere(id: number): void
  /** How often a rule's wording was left on this page, for "Shall I be quiet about this one?". */
  times(rule: string): number
}

/** "Leave my wording": this one stays with the page, all else is kept without its text. */
export function createLeaves({ site, salt }: Welcome): Leaves {
  const here = signal<readonly LeftHere[]>([])
  const undo = new Map<number, () => void>()
  const counts = new Map<string, number>()
  let count = 0

  const keep = {
    this(field: Field, diagnostic: Diagnostic) {
      const id = ++count
      undo.set(id, field.session.leaveThis(diagnostic))
      here.value = [...here.peek(), { id, rule: diagnostic.rule, at: Date.now() }]
    },
    phrase: (_field: Field, { rule, text }: Diagnostic) =>
      void keepLeaving({ scope: 'phrase', rule, hash: phraseHash(salt, rule, text) }),
    site: (_field: Field, { rule }: Diagnostic) => void keepLeaving({ scope: 'site', rule, site }),
    everywhere: (_field: Field, { rule }: Diagnostic) => void keepLeaving({ scope: 'everywhere', rule }),
  } as const satisfies Record<LeaveScope, (field: Field, diagnostic: Diagnostic) => void>

  return {
    here,
    leave(field, diagnostic, scope) {
      counts.set(diagnostic.rule, (counts.get(diagnostic.rule) ?? 0) + 1)
      keep[scope](field, diagnostic)
    },
    undoHere(id) {
      undo.get(id)?.()
      undo.delete(id)
      here.value = here.peek().filter((left) => left.id !== id)
    },
    times: (rule) => counts.get(rule) ?? 0,
  }
}
