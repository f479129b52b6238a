import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkShape } from './check-shape.ts'
import { ruleFiles } from './read-sources.ts'
import { RULE_SCHEMA } from './rule-schema.ts'

const root = resolve(import.meta.dirname, '../..')
const schema = JSON.parse(JSON.stringify(RULE_SCHEMA)) as object
const validate = new Ajv({ allErrors: true }).compile(schema)

const RULE = {
  id: 'test/x',
  title: 'A title',
  about: 'client',
  axis: 'label',
  layer: 'understanding',
  effect: 'can read as a label',
  match: ['lazy'],
  question: 'What was seen?',
  why: 'For a test.',
  source: 'practice',
  examples: {},
}

/** [what is amiss or not, what differs from the plain rule, whether the schema takes it]. */
const rows: [name: string, change: object, fits: boolean][] = [
  ['a plain rule', {}, true],
  ['several people', { about: ['client', 'other'] }, true],
  ['a person twice', { about: ['client', 'client'] }, false],
  ['nobody', { about: [] }, false],
  ['an unknown person', { about: 'nurse' }, false],
  ['several fields', { field: ['note', 'mail'] }, true],
  ['an unknown field', { field: 'letter' }, false],
  [
    'an entry with all that it may say',
    {
      match: [
        {
          words: 'lazy',
          about: 'self',
          field: 'reflection',
          effect: 'can sting',
          answer: true,
          reframe: ['tired'],
          template: ['[what]'],
          question: 'Whose word is it?',
        },
      ],
    },
    true,
  ],
  ['an entry without words', { match: [{ about: 'self' }] }, false],
  ['an entry with a severity of its own', { match: [{ words: 'lazy', severity: 'hint' }] }, false],
  ['nothing to look for', { match: [] }, false],
  ['an empty pattern', { match: [''] }, false],
  ['slips', { typos: { lazy: ['lasy', 'lazzy'] } }, true],
  ['a slip that is no list', { typos: { lazy: 'lasy' } }, false],
  ['no slips', { typos: {} }, false],
  ['exceptions', { unless: { before: 'too', after: ['eye'], sentence: ['eye'] } }, true],
  ['an exception at an unknown place', { unless: { near: 'eye' } }, false],
  ['an unknown key', { axes: 'label' }, false],
  ['an unknown axis', { axis: 'kindness' }, false],
  ['an unknown layer', { layer: 'insight' }, false],
  ['an unknown severity', { severity: 'loud' }, false],
  ['a question without its mark', { question: 'What was seen.' }, false],
  ['an id of another form', { id: 'Test' }, false],
  ['a number for a title', { title: 12 }, false],
  ['no source', { source: undefined }, false],
  ['answer: false', { answer: false }, false],
  ['an example that is no example', { examples: { nudges: ['lazy'] } }, false],
]

describe('The published schema', () => {
  test.each(ruleFiles(resolve(root, 'src/rules')).map((path) => [path.slice(root.length + 1), path]))(
    '%s',
    (_, path) => {
      validate(parse(readFileSync(path, 'utf8')))
      expect(validate.errors).toBeNull()
    },
  )

  test.each(rows)('%s', (_, change, fits) => {
    const rule = JSON.parse(JSON.stringify({ ...RULE, ...change })) as unknown
    expect(validate(rule)).toBe(fits)
    // What reads rule files, and packs where no code may be made from text, says the same.
    expect(checkShape(rule, RULE_SCHEMA).length === 0).toBe(fits)
  })
})
