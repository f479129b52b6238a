import { expect, test } from 'vitest'
import { type FieldWords, guessFieldKind } from './field-kind.ts'

const words = (given: Partial<FieldWords>): FieldWords => ({ field: '', page: '', address: '', ...given })

test.each<[string, Partial<FieldWords>, string]>([
  ['nothing known', {}, 'note'],
  ['a progress note', { field: 'Progress note' }, 'note'],
  ['a reply', { field: 'Message body' }, 'mail'],
  ['a compose window', { address: 'mail.example /mail/compose' }, 'mail'],
  ['a letter to a client', { field: 'Letter to client' }, 'mail'],
  ['a reflection', { field: 'Your reflection' }, 'reflection'],
  ['a learning log by its address', { address: 'school.example /learning-log/12' }, 'reflection'],
  ['supervision in a page title', { page: 'Supervision prep' }, 'reflection'],
  ['a field of its own kind on a page of another', { field: 'Message', page: 'Progress notes' }, 'mail'],
  ['a name in camel case', { field: 'sessionNote' }, 'note'],
  ['a name with underscores', { field: 'message_body' }, 'mail'],
])('%s', (_, given, kind) => {
  expect(guessFieldKind(words(given))).toBe(kind)
})
