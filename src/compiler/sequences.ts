import { WORD_CLASS } from '../engine/characters.ts'
import type { Sequence } from './pattern-ast.ts'
import { spellingsOf } from './spelling.ts'

/**
 * The ways a literal may be written, as words of the engine: "non-compliant" → noncompliant, non compliant (a hyphen or a space between);
 * "didn't" → didn + t; "behavior" → behavior, behaviour.
 */
export function sequencesOf(literal: string): Sequence[] {
  const lower = literal.toLowerCase().replaceAll('’', "'")
  const parts = lower.split('-').filter((part) => part !== '')
  const apart = parts.flatMap(splitWord)
  if (apart.length === 0) return []
  const ways = parts.length < 2 ? [apart] : [splitWord(parts.join('')), apart]
  return ways.flatMap(inEverySpelling)
}

function inEverySpelling(sequence: Sequence): Sequence[] {
  return sequence.reduce<Sequence[]>(
    (all, { word, apostrophe }) =>
      all.flatMap((before) => spellingsOf(word).map((spelled) => [...before, { word: spelled, apostrophe }])),
    [[]],
  )
}

function splitWord(text: string): Sequence {
  const words: Sequence = []
  let word = ''
  let apostrophe = false
  const close = () => {
    if (word !== '') words.push({ word, apostrophe })
    word = ''
  }
  for (const unit of text) {
    if (unit.length === 1 && WORD_CLASS[unit.charCodeAt(0)]! > 0) word += unit
    else {
      close()
      apostrophe = unit === "'"
    }
  }
  close()
  return words
}
