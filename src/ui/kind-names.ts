import type { FieldKind } from '../engine/finding.ts'
import type { MessageKey } from './messages.ts'

/** What each kind of writing is called. */
export const KIND_NAMES = {
  note: 'kind_note',
  mail: 'kind_mail',
  reflection: 'kind_reflection',
} as const satisfies Record<FieldKind, MessageKey>
