import { array, assert, constant, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reframing } from '../engine/finding.ts'
import { type Answer, fillTemplate, removable, templatePieces } from './fill-template.ts'

/** A template as it comes from a rule: brackets in the text, ranges over them. */
const template = (text: string, inner = false): Reframing => ({
  start: 0,
  end: 10,
  text,
  placeholders: [...text.matchAll(/\[[^\]]*\]/g)].map((match): [number, number] =>
    inner ? [match.index + 1, match.index + match[0].length - 1] : [match.index, match.index + match[0].length],
  ),
})

const MEDS = 'took [which, how often]; said “[their words]”'
const CRITIC = 'When [moment], my critic said I’m lost; what I was trying to do was [what].'
const HISTORY = 'history limited by [hearing / pain]; also obtained from [whom]'
const HARM = '[act, site, depth] after [what happened]; said “[words]”; intent: [as stated]'

describe('fillTemplate', () => {
  it.each<[string, string, Answer[], string | null]>([
    ['all given', MEDS, ['two of seven doses', 'it makes me sick'], 'took two of seven doses; said “it makes me sick”'],
    ['none given', MEDS, [], null],
    ['one blank', MEDS, ['two', '   '], null],
    ['a quoted slot left out goes with its lead-in', MEDS, ['two of seven doses', null], 'took two of seven doses'],
    ['quotes given twice', MEDS, ['two', '“it makes me sick.”'], 'took two; said “it makes me sick.”'],
    ['brackets given', MEDS, ['[two]', 'no [sic]'], 'took (two); said “no (sic)”'],
    ['lines given', MEDS, ['two\n of  seven', 'no'], 'took two of seven; said “no”'],
    ['a full stop given before a sign', MEDS, ['two of seven.', 'no'], 'took two of seven; said “no”'],
    ['an opening left out', CRITIC, [null, 'listen'], 'My critic said I’m lost; what I was trying to do was listen.'],
    ['an end left out', CRITIC, ['she left', null], 'When she left, my critic said I’m lost.'],
    [
      'a full stop given before the full stop',
      CRITIC,
      ['she left', 'listen.'],
      'When she left, my critic said I’m lost; what I was trying to do was listen.',
    ],
    [
      'a clause left out in the middle',
      HARM,
      ['cut', 'a call', null, 'to sleep'],
      'cut after a call; intent: to sleep',
    ],
    ['a lead-in and its slot left out', HARM, ['cut', null, 'no', 'to sleep'], 'cut; said “no”; intent: to sleep'],
    ['all that can go is gone', HARM, ['cut', null, null, null], 'cut'],
  ])('%s', (_, text, answers, expected) => {
    expect(fillTemplate(template(text), answers, '')).toBe(expected)
    expect(fillTemplate(template(text, true), answers, '')).toBe(expected)
  })

  it('fills slots that come without brackets, and keeps the line break of an answer', () => {
    const answer: Reframing = {
      start: 9,
      end: 9,
      text: '\nMy critic says what it says; to a colleague I would say what you would say.',
      placeholders: [
        [16, 28],
        [57, 75],
      ],
      action: 'answer',
    }
    expect(fillTemplate(answer, ['I froze', 'you stayed'], '')).toBe(
      '\nMy critic says I froze; to a colleague I would say you stayed.',
    )
    expect(fillTemplate(answer, ['I froze', null], '')).toBe('\nMy critic says I froze.')
  })

  it('never holds a bracket of the template or an empty slot, whatever is answered', () => {
    const answer = oneof(string(), constant(null), constant(undefined))
    for (const text of [MEDS, CRITIC, HISTORY, HARM]) {
      assert(
        property(array(answer, { minLength: 4, maxLength: 4 }), (answers) => {
          const filled = fillTemplate(template(text), answers, 'pain')
          if (filled === null) return
          expect(filled).not.toMatch(/[[\]]/)
          expect(filled).not.toMatch(/“\s*”/)
        }),
      )
    }
  })
})

describe('what may be left out', () => {
  it.each([
    ['the first words after the subject stay', MEDS, 0, [], '', false],
    ['a later clause may go', MEDS, 1, [], '', true],
    ['the last one left may not', 'took [which]', 0, [], '', false],
    [
      'a clause that holds a fact of the text may not',
      'sleeps late; asked for lorazepam because of [what] twice',
      0,
      [],
      'demanded lorazepam',
      false,
    ],
    ['an opening may', CRITIC, 0, [], '', true],
    ['a first clause that carries the sentence may not', HISTORY, 0, [], '', false],
    ['what is out already is not offered again', HARM, 2, [undefined, undefined, null], '', true],
  ])('%s', (_, text, slot, answers, source, expected) => {
    expect(removable(template(text), slot, answers, source)).toBe(expected)
  })

  it('keeps a slot open that may not be left out, even if told so', () => {
    expect(fillTemplate(template('took [which]'), [null], '')).toBeNull()
  })
})

describe('templatePieces', () => {
  it('shows given words as text and open slots under their labels', () => {
    expect(templatePieces(template(MEDS), ['two', undefined], '')).toEqual([
      { text: 'took ' },
      { text: 'two' },
      { text: '; ' },
      { text: 'said “' },
      { text: 'their words', slot: true },
      { text: '”' },
      { text: '' },
    ])
  })
})
