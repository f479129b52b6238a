import { FIELD_KINDS } from '../engine/finding.ts'

/** The shape of a rule file, as JSON Schema. `npm run rules` writes it to .tables/rule.schema.json for editors. */
const patterns = {
  oneOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
  ],
} as const
const lines = { type: 'array', items: { type: 'string' } } as const
const sentence = { type: 'string', minLength: 3 } as const

export const RULE_SCHEMA = {
  title: 'A rule of Kind Curiosity',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'layer', 'source', 'examples'],
  properties: {
    id: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$',
      description: 'The path of the file below src/rules, for good.',
    },
    kind: { enum: ['nudge', 'noticed'], description: 'Left out: nudge.' },
    title: sentence,
    about: { $ref: '#/definitions/about' },
    axis: {
      enum: [
        'doubt',
        'blame',
        'label',
        'motive',
        'contempt',
        'control',
        'absolute',
        'demand',
        'self-criticism',
        'dehumanising',
        'risk-language',
      ],
      description: 'What the words may do.',
    },
    layer: { enum: ['relationship', 'understanding', 'awareness', 'practice'] },
    facet: { enum: ['motivation', 'wisdom', 'awareness', 'capacities'] },
    severity: { enum: ['hint', 'nudge', 'strong'] },
    field: { $ref: '#/definitions/fields' },
    effect: { type: 'string', minLength: 3, description: 'Completes: “…” {effect}.' },
    says: { type: 'string', minLength: 3, description: 'What a noticing says.' },
    match: {
      type: 'array',
      minItems: 1,
      items: { oneOf: [{ type: 'string', minLength: 1 }, { $ref: '#/definitions/entry' }] },
    },
    verdict: {
      type: 'object',
      description:
        'Words that judge somebody, and what the template asks for in their place. They are looked for in every way that is listed in src/rules/words/verdicts.yaml.',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        adjectives: { type: 'string', minLength: 3 },
        nouns: { type: 'string', minLength: 3 },
        verbs: { type: 'string', minLength: 3 },
        did: { type: 'string', minLength: 3 },
      },
    },
    typos: {
      type: 'object',
      description: 'Slips that are found as well: a word as a pattern writes it, and how it is mistyped.',
      minProperties: 1,
      additionalProperties: { type: 'array', minItems: 1, items: { type: 'string', minLength: 3, maxLength: 40 } },
    },
    unless: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: { before: patterns, after: patterns, sentence: patterns },
    },
    pack: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*$',
      description: 'The pack of src/rules/packs.yaml to which it belongs: off until somebody switches that on.',
    },
    despite: {
      type: 'array',
      minItems: 1,
      items: { type: 'string' },
      description: 'Shared guards that do not hold this rule.',
    },
    act: { const: true, description: 'The word may be an act with legal weight: the consent guard holds it.' },
    answer: { const: true, description: 'Harshness toward oneself: the answer comes first.' },
    'safe-near-risk': { const: true, description: 'One of the few edits that are allowed beside risk.' },
    reframe: lines,
    template: lines,
    question: { type: 'string', minLength: 8, pattern: '\\?$' },
    why: sentence,
    source: { type: 'string', minLength: 2 },
    examples: {
      type: 'object',
      additionalProperties: false,
      properties: {
        nudges: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['text'],
            properties: { text: { type: 'string' }, becomes: lines, field: { $ref: '#/definitions/field' } },
          },
        },
        notices: lines,
        leaves: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  definitions: {
    field: { type: 'string', enum: FIELD_KINDS },
    fields: {
      description: 'In which kinds of writing; left out: all.',
      oneOf: [
        { $ref: '#/definitions/field' },
        { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/definitions/field' } },
      ],
    },
    person: { type: 'string', enum: ['client', 'reader', 'self', 'other', 'anyone'] },
    about: {
      description: 'Of whom the words speak: one, or a list.',
      oneOf: [
        { $ref: '#/definitions/person' },
        { type: 'array', minItems: 1, uniqueItems: true, items: { $ref: '#/definitions/person' } },
      ],
    },
    entry: {
      type: 'object',
      additionalProperties: false,
      required: ['words'],
      properties: {
        words: { type: 'string', minLength: 1 },
        about: { $ref: '#/definitions/about' },
        field: { $ref: '#/definitions/fields' },
        effect: { type: 'string', minLength: 3 },
        answer: { const: true },
        reframe: lines,
        template: lines,
        question: { type: 'string', minLength: 8, pattern: '\\?$' },
      },
    },
  },
} as const
