import { describe, expect, it } from 'vitest'
import type { Diagnostic, Reframing } from '../../engine/finding.ts'
import { choiceLabel } from './choice-label.ts'

function label(text: string, phrase: string, from: string, to: string, more: Partial<Reframing> = {}): string {
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const diagnostic: Diagnostic = {
    ...at(phrase),
    rule: 'a/b',
    kind: 'nudge',
    severity: 'nudge',
    text: phrase,
    message: '',
    layer: 'awareness',
    family: 'a',
    reframings: [],
  }
  return choiceLabel(text, diagnostic, { ...at(from), text: to, ...more })
    .map((piece) => piece.text)
    .join('')
}

describe('choiceLabel', () => {
  it.each([
    ['Pt refused group today.', 'refused', 'refused', 'declined', 'declined group today.'],
    ['He is an addict.', 'an addict', 'an addict', 'a person who uses drugs', 'a person who uses drugs'],
    [
      'Manipulative, asked for PRN lorazepam. Next.',
      'Manipulative',
      'Manipulative, a',
      'A',
      'Asked for PRN lorazepam.',
    ],
    [
      'I’m a terrible therapist. Next.',
      'I’m a terrible therapist',
      'I’m',
      'I notice I’m',
      'I notice I’m a terrible therapist',
    ],
    ['Lazy.', 'Lazy', 'Lazy.', '', ''],
  ])('%j: %j, %j → %j reads %j', (text, phrase, from, to, expected) => {
    expect(label(text, phrase, from, to)).toBe(expected)
  })

  it('cuts a long rest at a word', () => {
    const text = 'Pt refused the group that meets on Tuesdays in the large room upstairs.'
    expect(label(text, 'refused', 'refused', 'declined')).toBe('declined the group that meets on Tuesdays …')
  })

  it('shows an answer as it stands', () => {
    expect(label('I froze.', 'froze', 'froze', '\nMy critic says so.', { action: 'answer' })).toBe('My critic says so.')
  })
})
