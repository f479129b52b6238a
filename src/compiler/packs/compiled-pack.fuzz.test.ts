import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HEADER, holds, ruleOf, workTime } from '../../../tests/pack-fuzz.ts'
import { sound, textPiece } from '../../../tests/pack-pieces.ts'
import { replay, seed } from '../../../tests/random-text.ts'
import { createDescriber } from '../../engine/describer.ts'
import { createEngine } from '../../engine/engine.ts'

/** How many times longer the second text of a case is. */
const LONGER = 8

test(`what compiles can read any text, with work that grows as the text does (${replay})`, { timeout: 120_000 }, () => {
  const text = fc.array(textPiece, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(' '))
  let compiled = 0
  let once = 0
  let more = 0
  fc.assert(
    fc.property(
      fc.array(sound, { minLength: 1, maxLength: 6 }),
      fc.array(text, { minLength: 1, maxLength: 6 }),
      (patterns, texts) => {
        const { pack } = holds(`${HEADER}---\n${unproven(ruleOf(patterns))}`)
        if (pack === null) return
        compiled++
        const engine = createEngine(pack.detection)
        const describer = createDescriber(engine.reader, pack.words)
        for (const one of texts)
          for (const finding of engine.scan(one)) expect(describer.describe(finding, one)).not.toBeNull()
        const piece = `${texts.join(' zlazy ')} `.replaceAll('\n', ' ')
        const long = piece.repeat(Math.ceil(8_000 / piece.length))
        once += timeOf(() => engine.scan(long))
        more += timeOf(() => engine.scan(long.repeat(LONGER)))
        const looks = countLooks(engine)
        const few = looks(() => engine.scan(long))
        const many = looks(() => engine.scan(long.repeat(LONGER)))
        // Where a long line is cut differs a little; if work grew with the square it would be 64 times.
        expect(many).toBeLessThan(few * LONGER * 1.5 + 1_000)
      },
    ),
    { numRuns: 60, seed },
  )
  expect(compiled).toBeGreaterThan(20)
  // What is done for each unit is not counted above: over all cases together, with room for what a cold engine costs.
  expect(more).toBeLessThan(once * LONGER * 4)
})

/** The rule as a noticing that claims nothing, so that any pattern gets as far as tables. */
function unproven(rule: string): string {
  return rule
    .replace(
      '"examples":{"nudges":[{"text":"[[lazy]]"}]}',
      '"kind":"noticed","says":"For a test.","facet":"wisdom","examples":{"notices":["[[zlazy]]"]}',
    )
    .replace(/"match":\[/, '"match":["[[zlazy]]",')
}

/** Counts how often the engine looks at a word of the text, or at what stands before one, while it works: what reading costs, however busy the machine is. */
function countLooks({ reader: { tokens } }: ReturnType<typeof createEngine>): (work: () => void) => number {
  let looks = 0
  for (const name of ['id', 'gap'] as const) {
    const look = tokens[name].bind(tokens)
    tokens[name] = (i) => {
      looks++
      return look(i)
    }
  }
  const { vocabulary } = tokens
  const cuesOf = vocabulary.cuesOf.bind(vocabulary)
  vocabulary.cuesOf = (hash) => {
    looks++
    return cuesOf(hash)
  }
  return (work) => {
    looks = 0
    work()
    return looks
  }
}

function timeOf(work: () => void): number {
  const start = workTime()
  work()
  return workTime() - start
}
