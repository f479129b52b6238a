import { expect, test } from 'vitest'
import { type Schema, schemaAt, valuesOf } from './schema.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    badge: { enum: ['dot', 'number'] },
    quiet: { type: 'array', items: { enum: ['adherence'] } },
    sites: { type: 'object', additionalProperties: { type: 'object', properties: { on: { type: 'boolean' } } } },
  },
}

test.each([
  [[], 'object'],
  [['badge'], undefined],
  [['quiet'], 'array'],
  [['sites', 'https://x.example'], 'object'],
  [['sites', 'https://x.example', 'on'], 'boolean'],
] as const)('%j', (path, type) => {
  expect(schemaAt(schema, path)?.type).toBe(type)
})

test('says nothing about what it does not know, nor about names that every object has', () => {
  expect(schemaAt(schema, ['bagde'])).toBeNull()
  expect(schemaAt(schema, ['toString'])).toBeNull()
  expect(schemaAt(schema, ['badge', 'x'])).toBeNull()
})

test('values are named where they can be', () => {
  expect(valuesOf(schemaAt(schema, ['badge'])!)).toEqual(['"dot"', '"number"'])
  expect(valuesOf(schemaAt(schema, ['quiet', 0])!)).toEqual(['"adherence"'])
  expect(valuesOf({ type: 'boolean' })).toEqual(['true', 'false'])
  expect(valuesOf({ type: 'string' })).toEqual([])
})
