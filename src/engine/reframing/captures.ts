import type { Hit } from '../block.ts'
import type { Reader } from '../reader.ts'
import type { Captures, Pronoun } from './render.ts'

const FEMININE: Record<Pronoun, string> = { their: 'her', them: 'her', they: 'she', themself: 'herself' }
const MASCULINE: Record<Pronoun, string> = { their: 'his', them: 'him', they: 'he', themself: 'himself' }

/** What the words of a hit hold, by slot. The block of the hit must be the one that `reader` read last. */
export function capturesOf(reader: Reader, hit: Hit): Captures {
  const { tokens, matcher, named } = reader
  matcher.match(reader.patterns.program(hit.pattern), hit.start)
  const slots = Array.from(matcher.slots)
  const start = (slot: number) => slots[slot] ?? -1
  return {
    text(slot) {
      const from = start(slot)
      const to = start(slot + 1)
      return from < 0 || to <= from ? '' : tokens.text.slice(tokens.starts[from]!, tokens.ends[to - 1]!)
    },
    at: (slot) => (start(slot) < 0 ? -1 : tokens.starts[start(slot)]!),
    perfect: (slot) => start(slot) > 0 && inSet(reader, named.have, start(slot) - 1),
    pronoun(name) {
      const from = tokens.sentenceStart(hit.start)
      const to = tokens.sentenceEnd(hit.end - 1)
      const feminine = anyIn(reader, named.feminine, from, to)
      const masculine = anyIn(reader, named.masculine, from, to)
      if (feminine === masculine) return name
      return feminine ? FEMININE[name] : MASCULINE[name]
    },
  }
}

function inSet(reader: Reader, set: number, token: number): boolean {
  return reader.sets.has(set, reader.tokens.id(token))
}

function anyIn(reader: Reader, set: number, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (inSet(reader, set, token)) return true
  return false
}
