import { expect, test } from 'vitest'
import { namedValues, namesOf, type Schema, schemasAt } from './schema.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    badge: { enum: ['dot', 'number'] },
    quiet: { type: 'array', items: { enum: ['adherence'] } },
    sites: { type: 'object', additionalProperties: { type: 'object', properties: { on: { type: 'boolean' } } } },
    about: { $ref: '#/definitions/about' },
    lost: { $ref: '#/definitions/nowhere' },
  },
  definitions: {
    person: { enum: ['client', 'self'] },
    about: {
      description: 'Of whom.',
      oneOf: [{ $ref: '#/definitions/person' }, { type: 'array', items: { $ref: '#/definitions/person' } }],
    },
  },
}

test.each([
  [[], ['object']],
  [['badge'], [undefined]],
  [['quiet'], ['array']],
  [['sites', 'https://x.example'], ['object']],
  [['sites', 'https://x.example', 'on'], ['boolean']],
  [['about'], [undefined, 'array']],
] as const)('%j', (path, types) => {
  expect(schemasAt(schema, path).map(({ type }) => type)).toEqual(types)
})

test('says nothing about what it does not know, nor about names that every object has', () => {
  expect(schemasAt(schema, ['bagde'])).toEqual([])
  expect(schemasAt(schema, ['toString'])).toEqual([])
  expect(schemasAt(schema, ['badge', 'x'])).toEqual([])
  expect(schemasAt(schema, ['lost'])).toEqual([])
})

test.each([
  [['badge'], ['dot', 'number']],
  [['quiet', 0], ['adherence']],
  [
    ['sites', 'x', 'on'],
    [true, false],
  ],
  [['about'], ['client', 'self']],
  [
    ['about', 0],
    ['client', 'self'],
  ],
  [['quiet'], []],
] as const)('values of %j', (path, values) => {
  expect(namedValues(schemasAt(schema, path))).toEqual(values)
})

test('names come with what may stand there, and what is said of them', () => {
  const names = namesOf(schemasAt(schema, []), schema)
  expect([...names.keys()]).toEqual(['badge', 'quiet', 'sites', 'about', 'lost'])
  expect(namedValues(names.get('about') ?? [])).toEqual(['client', 'self'])
  expect(names.get('about')?.map(({ description }) => description)).toEqual(['Of whom.', 'Of whom.'])
})
