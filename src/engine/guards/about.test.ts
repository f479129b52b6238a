import { describe, expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'

const SUBJECTS = ['client', 'reader', 'self', 'other'] as const

/** A rule for each kind of person, with nothing in its pattern that tells whom it speaks of. */
const one = Object.fromEntries(
  SUBJECTS.map((about) => [about, engineOf({ 'test/x': { match: ['cold'], about } }).underlined]),
)
/** Of whom a text may speak, as rules about one kind of person alone hear it. */
const heard = (text: string) => SUBJECTS.filter((about) => one[about]!(text).length > 0)

const rows: [text: string, may: readonly string[]][] = [
  ['Client is cold.', ['client']],
  ['Pt was very cold.', ['client']],
  ['Cl has been so cold today', ['client']],
  ["The client's cold.", ['client']],
  ['A cold client.', ['client']],
  ['You are cold.', ['reader']],
  ["You're always so cold", ['reader']],
  ['Yesterday you were being cold.', ['reader']],
  ['I was cold.', ['self']],
  ["I've been cold", ['self']],
  ['He slept because I was cold.', ['self']],
  ['We were cold.', ['self']],
  ['Her brother is cold.', ['other']],
  ['Mother was cold', ['other']],
  ['The night nurse seemed cold.', ['other']],
  ['Her brother, who is cold, called.', ['other']],
  ['Saw her cold mother.', ['other']],
  // Third person may be the client or somebody named before.
  ['He is cold.', ['client', 'other']],
  ['I think she is cold.', ['client', 'other']],
  ['I had a cold client.', ['client', 'self']],
  ['The client has a cold mother.', ['client', 'other']],
  // What cannot be told is left open.
  ['Cold again today.', SUBJECTS],
  ['As you know, cold.', SUBJECTS],
  ['I noticed cold words.', SUBJECTS],
  ['A letter from the mother was cold.', SUBJECTS],
  ['Client and mother were cold.', SUBJECTS],
  ['You wrote: cold.', SUBJECTS],
  ['Ms. Ortiz was cold.', SUBJECTS],
]

describe('Of whom words speak', () => {
  test.each(rows)('%s: %j', (text, may) => expect(heard(text)).toEqual(may))

  test('a rule about several people hears each of them, and about anyone, all', () => {
    const both = engineOf({ 'test/x': { match: ['cold'], about: ['client', 'other'] } }).underlined
    expect(
      ['Client is cold.', 'Her brother is cold.', 'I was cold.', 'You are cold.'].map((text) => both(text)),
    ).toEqual([['cold'], ['cold'], [], []])
    const all = engineOf({ 'test/x': { match: ['cold'], about: 'anyone' } }).underlined
    expect(['I was cold.', 'You are cold.'].map((text) => all(text))).toEqual([['cold'], ['cold']])
  })

  test('one rule meets each person with its own words', () => {
    const { diagnose } = engineOf({
      'test/x': {
        match: [
          { words: '@be [[cold]]', question: 'About the client?' },
          { words: '@be [[cold]]', about: 'other', question: 'About somebody else?' },
          { words: '@be [[cold]]', about: 'reader', effect: 'can sting', question: 'About the reader?' },
          { words: '@be [[cold]]', about: 'self', answer: true, question: 'About the writer?' },
        ],
      },
    })
    const said = (text: string) => diagnose(text).map(({ question, message }) => [question, message])
    expect(said('Client is cold.')).toEqual([['About the client?', '“cold” can read as a label.']])
    expect(said('Her brother is cold.')).toEqual([['About somebody else?', '“cold” can read as a label.']])
    expect(said('You are cold.')).toEqual([['About the reader?', '“cold” can sting.']])
    expect(said('I am cold.')).toEqual([['About the writer?', '“cold” can read as a label.']])
    expect(diagnose('I am cold.')[0]!.reframings.map(({ action }) => action)).toEqual(['answer'])
    expect(diagnose('You are cold.')[0]!.reframings).toEqual([])
  })

  test('a pattern that names the writer or the reader is believed', () => {
    const named = engineOf({ 'test/x': { match: ['(I | you) @be [[cold]]'], about: 'client' } }).underlined
    expect(named('I was cold.')).toEqual(['cold'])
  })
})
