import type { Severity } from '../../engine/finding.ts'
import type { MessageKey } from '../messages.ts'

/** What each weight is called; its mark has the same name. */
export const WEIGHT_NAMES = {
  hint: 'mark_hint',
  nudge: 'mark_nudge',
  strong: 'mark_strong',
} as const satisfies Record<Severity, MessageKey>
