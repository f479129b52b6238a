import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencePreview } from './sentence-preview.ts'
import { type Segment, wordDiff } from './word-diff.ts'

/** Readable in a table: -cut-, +added+, _slot_. */
const marked = (segments: readonly Segment[]) =>
  segments
    .map(({ kind, text }) => ({ same: text, cut: `-${text}-`, added: `+${text}+`, slot: `_${text}_` })[kind])
    .join('')

const preview = (text: string, from: string, to: string) => {
  const start = text.indexOf(from)
  return marked(sentencePreview(text, { start, end: start + from.length, pieces: [{ text: to }] }))
}

describe('sentencePreview', () => {
  it.each([
    [
      'Seen today. Client was noncompliant with her lithium again this week. Plan.',
      'was noncompliant with her lithium',
      'was not taking her lithium as prescribed',
      'Client was -noncompliant with-+not taking+ her lithium+ as prescribed+ again this week.',
    ],
    ['Pt refused group.', 'refused', 'declined', 'Pt -refused-+declined+ group.'],
    ['Attention-seeking self-harm x2 o/n.', 'Attention-seeking s', 'S', '-Attention-seeking self-+Self+-harm x2 o/n.'],
    ['He is an addict.', 'an addict', 'a person who uses drugs', 'He is -an addict-+a person who uses drugs+.'],
    ['She was unkind.', 'un', '', 'She was -unkind-+kind+.'],
    ['היא עצלנית היום.', 'עצלנית', 'עייפה', 'היא -עצלנית-+עייפה+ היום.'],
  ])('%j: %j → %j', (text, from, to, expected) => {
    expect(preview(text, from, to)).toBe(expected)
  })

  it('shows what waits for the writer as a slot, unmarked by the diff', () => {
    const text = 'Client was lazy. More.'
    const segments = sentencePreview(text, {
      start: 7,
      end: 15,
      pieces: [{ text: 'took ' }, { text: 'which', slot: true }, { text: ' today' }],
    })
    expect(marked(segments)).toBe('Client -was lazy-+took +_which_+ today+.')
  })

  it('cuts a long sentence at words, with an ellipsis', () => {
    const text = `${'quite '.repeat(60)}lazy ${'indeed '.repeat(60)}`.trim()
    const shown = preview(text, 'lazy', 'tired')
    expect(shown).toMatch(/^… quite .*-lazy-\+tired\+ indeed.* …$/)
    expect(shown.length).toBeLessThan(400)
  })

  it('spells the new text, whatever the two are', () => {
    assert(
      property(string(), string(), (before, after) => {
        const segments = wordDiff(before, [{ text: after }])
        expect(segments.map(({ kind, text }) => (kind === 'cut' ? '' : text)).join('')).toBe(after)
        expect(segments.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('')).toBe(before)
      }),
    )
  })

  it('stays quick on two long texts', () => {
    const segments = wordDiff('a b '.repeat(400), [{ text: 'c d '.repeat(400) }])
    expect(segments.map((one) => one.kind)).toEqual(['cut', 'added'])
  })
})
