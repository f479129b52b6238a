import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { completeYaml } from './complete-yaml.ts'

const complete = completeYaml({
  first: { properties: { pack: { type: 'string' }, title: { type: 'string' } } },
  others: {
    properties: {
      id: { type: 'string' },
      layer: { enum: ['relationship', 'awareness'] },
      about: { oneOf: [{ $ref: '#/definitions/person' }, { type: 'array', items: { $ref: '#/definitions/person' } }] },
      answer: { const: true },
      match: { type: 'array', items: { oneOf: [{ type: 'string' }, { properties: { words: { type: 'string' } } }] } },
    },
    definitions: { person: { enum: ['client', 'self'] } },
  },
})

/** What is offered where `|` stands. */
function offered(text: string, explicit = true): string[] | null {
  const pos = text.indexOf('|')
  const state = EditorState.create({ doc: text.replace('|', '') })
  const result = complete(new CompletionContext(state, pos, explicit)) as CompletionResult | null
  return result?.options.map(({ label }) => label) ?? null
}

test.each([
  ['|', ['pack', 'title']],
  ['# Mine.\n---\npack: x\n|', ['title']],
  ['pack: x\n---\nid: x/y\n|', ['layer', 'about', 'answer', 'match']],
  ['pack: x\n---\nlayer: |', ['relationship', 'awareness']],
  ['pack: x\n---\nanswer: |', ['true']],
  ['pack: x\n---\nabout: |', ['client', 'self']],
  ['pack: x\n---\nabout: [client, |]', ['client', 'self']],
  ['pack: x\n---\nabout:\n  - |', ['client', 'self']],
  ['pack: x\n---\nmatch:\n  - |', ['words']],
  ['pack: x\n---\nnowhere:\n  |', null],
] as const)('%j', (text, expected) => {
  expect(offered(text)).toEqual(expected)
})

test('offers nothing unasked before a word is begun', () => {
  expect(offered('pack: x\n---\nlayer: |', false)).toBeNull()
  expect(offered('pack: x\n---\nlayer: a|', false)).not.toBeNull()
})
