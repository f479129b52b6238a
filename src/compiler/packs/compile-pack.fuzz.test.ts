import fc from 'fast-check'
import { describe, test } from 'vitest'
import { changedRule } from '../../../tests/changed-rules.ts'
import { allHold, HEADER, ruleOf } from '../../../tests/pack-fuzz.ts'
import { deep, pattern, reframe, yamlPiece } from '../../../tests/pack-pieces.ts'
import { replay } from '../../../tests/random-text.ts'

// The time that a busy machine may take for what is done in ten seconds of work.
describe(`Fuzzing of the pack compiler (${replay})`, { timeout: 120_000 }, () => {
  test('text that looks like YAML', () => {
    const text = fc.array(yamlPiece, { maxLength: 60 }).map((parts) => parts.join(''))
    allHold(
      fc.tuple(fc.constantFrom('', HEADER, `${HEADER}---\n`), text).map(([head, body]) => head + body),
      800,
    )
  })

  test('any text at all', () => {
    allHold(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), 300)
  })

  test('good rules with letters, lines and brackets changed', () => {
    allHold(
      changedRule.map((rule) => `${HEADER}---\n${rule}`),
      500,
    )
  })

  test('patterns made of the signs of the language', () => {
    allHold(
      fc
        .tuple(fc.array(pattern, { minLength: 1, maxLength: 4 }), reframe)
        .map(([patterns, wording]) => `${HEADER}---\n${ruleOf(patterns, wording)}`),
      400,
    )
  })

  test('deep nesting and endless alternatives', () => {
    allHold(
      fc
        .tuple(deep, fc.boolean())
        .map(([text, inPattern]) =>
          inPattern ? `${HEADER}---\n${ruleOf([text, `lazy ${text}`])}` : `${HEADER}extend:\n  guest: ${text}\n`,
        ),
      200,
    )
  })
})
