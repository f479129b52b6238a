import detection from '#tables/detection'
import { eachBlock } from '../../src/engine/blocks.ts'
import { Reader } from '../../src/engine/reader.ts'
import { EVERY_FIELD } from '../../src/engine/tables.ts'

/** Counts the places of a text that fit a rule, those that a guard then silences too: a finding is not all that guards are asked about. */
export function hitCounter(): (text: string) => number {
  const reader = new Reader(detection)
  return (text) => {
    let hits = 0
    eachBlock(text, (from, to) => {
      const spoken = reader.read(text, from, to, EVERY_FIELD, () => hits++)
      hits += spoken.length
    })
    return hits
  }
}
