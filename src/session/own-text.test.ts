import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownEnd, ownEndAfter } from './own-text.ts'

const mine = 'Dear Ana,\nthank you for writing.\n'

test.each([
  ['a reply under “On … wrote:”', 'On Tue, Mar 3, 2026 at 9:12 AM Ana Okafor wrote:\nYou never listen.\n'],
  [
    'the same, broken by the mail program',
    'On Tue, Mar 3, 2026 at 9:12 AM Ana Okafor\n<ana@clinic.example> wrote:\n\nYou never listen.',
  ],
  ['an original message', '-----Original Message-----\nFrom: Ana\nHe is lazy.'],
  ['a forwarded message', '---------- Forwarded message ---------\nHe is lazy.'],
  ['a message that is forwarded from a phone', 'Begin forwarded message:\n\nHe is lazy.'],
  ['headers of a mail program', 'From: Ana Okafor\nSent: Tuesday, March 3\nTo: Jo\nHe is lazy.'],
  ['headers in another order', 'From: Ana Okafor\nTo: Jo\nDate: Tuesday\nHe is lazy.'],
])('%s is not the writer’s', (_, theirs) => {
  expect(ownEnd(mine + theirs)).toBe(mine.length)
  expect(ownEnd(theirs)).toBe(0)
})

test('a message below one that was answered line by line', () => {
  const answered = `${mine}On Monday, Ana wrote:\n> so\nThat is how it felt.\n`
  expect(ownEnd(`${answered}On Tuesday, Ana wrote:\nHe is lazy.`)).toBe(answered.length)
})

test('a signature is not read', () => {
  expect(ownEnd('See you then.\n-- \nJo, lazy since 1999')).toBe('See you then.'.length)
  expect(ownEnd('-- \nJo')).toBe(0)
})

test.each([
  ['an answer between and below quoted lines', 'On Tuesday, Ana wrote:\n> You never listen.\nThat is how it felt.'],
  ['somebody who wrote', 'On Tuesday she wrote: “I am tired.”\nWe talked.'],
  ['a list with dashes', 'Plan:\n-- walks\n--\nrest'],
  ['the word in a sentence', 'The Original Message was lost.'],
  ['a note with a referral', 'From: group\nShe wants to go.\nWe will see.'],
  ['nothing', ''],
])('%s is the writer’s', (_, text) => {
  expect(ownEnd(text)).toBe(text.length)
})

test('after any edit it is what a look through the whole text finds', () => {
  const piece = fc.constantFrom(
    'Dear Ana,\n',
    'thank you for writing. '.repeat(30),
    '\n',
    '-- \n',
    'On Tuesday at noon, Ana wrote:\n',
    ' wrote:',
    '> so\n',
    '-----Original Message-----\n',
    'From: Ana\n',
    'Sent: Tuesday\n',
    'She is well. ',
    'On ',
  )
  const pieces = (max: number) => fc.array(piece, { maxLength: max }).map((all) => all.join(''))
  fc.assert(
    fc.property(pieces(12), fc.nat(), fc.nat(900), pieces(2), (before, where, length, put) => {
      const at = where % (before.length + 1)
      const removed = Math.min(length, before.length - at)
      const after = before.slice(0, at) + put + before.slice(at + removed)
      const change = { at, removed, inserted: put.length }
      expect(ownEndAfter(ownEnd(before), before.length, after, change)).toBe(ownEnd(after))
    }),
    { numRuns: 20_000 },
  )
})
