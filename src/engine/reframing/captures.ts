import type { Hit } from '../block.ts'
import * as NAMED from '../named-sets.ts'
import type { Reader } from '../reader.ts'
import { APOSTROPHE } from '../tokens.ts'
import { standAlone } from './forms.ts'
import type { Captures, Pronoun } from './render.ts'

const FEMININE: Record<Pronoun, string> = { their: 'her', them: 'her', they: 'she', themself: 'herself' }
const MASCULINE: Record<Pronoun, string> = { their: 'his', them: 'him', they: 'he', themself: 'himself' }

/** What the words of a hit hold, by slot. The block of the hit must be the one that `reader` read last. */
export function capturesOf(reader: Reader, hit: Hit): Captures {
  const { tokens, matcher, named } = reader
  matcher.match(reader.patterns.programs[hit.pattern]!, hit.start)
  const slots = Array.from(matcher.slots)
  const start = (slot: number) => slots[slot] ?? -1
  return {
    text(slot) {
      const from = start(slot)
      const to = start(slot + 1)
      if (from < 0 || to <= from) return ''
      const text = tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!)
      // “He's only here”: put after another word, what hung on by its apostrophe stands alone.
      return from > hit.start && tokens.gap(from) === APOSTROPHE ? text.replace(/^(?:s|re|m|ve)\b/i, standAlone) : text
    },
    at: (slot) => (start(slot) < 0 ? -1 : tokens.starts[start(slot)]!),
    perfect: (slot) => start(slot) > 0 && inSet(reader, named[NAMED.have]!, start(slot) - 1),
    pronoun(name) {
      const own = genderIn(reader, hit.start, hit.end)
      const gender =
        own === 0 ? genderIn(reader, tokens.sentenceStart(hit.start), tokens.sentenceEnd(hit.end - 1)) : own
      return gender === 0 ? name : (gender > 0 ? FEMININE : MASCULINE)[name]
    },
  }
}

function inSet(reader: Reader, set: number, token: number): boolean {
  return reader.sets.has(set, reader.tokens.id(token))
}

/** 1: her and no him, -1: him and no her, 0: neither, or both. */
function genderIn(reader: Reader, from: number, to: number): number {
  const { named } = reader
  return (
    Number(anyIn(reader, named[NAMED.feminine]!, from, to)) - Number(anyIn(reader, named[NAMED.masculine]!, from, to))
  )
}

function anyIn(reader: Reader, set: number, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (inSet(reader, set, token)) return true
  return false
}
