import type { Shape } from '../check-shape.ts'
import { RULE_SCHEMA } from '../rule-schema.ts'

const sentence = { type: 'string', minLength: 3, maxLength: 300 } as const

/** The first document of a pack: whose words these are. */
export const PACK_HEADER_SCHEMA: Shape = {
  type: 'object',
  additionalProperties: false,
  required: ['pack', 'title', 'version'],
  properties: {
    pack: {
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      maxLength: 60,
      description:
        'The name of the pack for good, in small letters, digits and hyphens; the ids of its rules begin with it.',
    },
    title: sentence,
    version: { oneOf: [{ type: 'string', minLength: 1, maxLength: 40 }, { type: 'number' }] },
    about: sentence,
    extend: {
      type: 'object',
      minProperties: 1,
      description: 'Words that this pack adds to word classes, or classes of its own.',
      additionalProperties: {
        oneOf: [
          { type: 'string', minLength: 1 },
          { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
        ],
      },
    },
    sources: {
      type: 'object',
      minProperties: 1,
      description:
        'What the “source” of a rule may name, beside the built-in sources: id and the line that people read.',
      additionalProperties: sentence,
    },
  },
}

/** What only built-in rules may say. */
const { pack: _pack, 'safe-near-risk': _safe, verdict: _verdict, ...rule } = RULE_SCHEMA.properties
const shapes = (schemas: object) => schemas as Record<string, Shape>

/** A rule of a pack: a rule file as src/rules has it, without what only built-in rules may say. */
export const PACK_RULE_SCHEMA: Shape = {
  type: 'object',
  additionalProperties: false,
  required: [...RULE_SCHEMA.required, 'match'],
  properties: shapes(rule),
  definitions: shapes(RULE_SCHEMA.definitions),
}

/** Both, for editors, which hold each document of a file against the schema. Written to .tables/pack.schema.json. */
export const PACK_SCHEMA = {
  title: 'A pack of rules for Kind Curiosity: a header, then one rule after the other, divided by ---',
  definitions: RULE_SCHEMA.definitions,
  oneOf: [PACK_HEADER_SCHEMA, { ...PACK_RULE_SCHEMA, definitions: {} }],
}
