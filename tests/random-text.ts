import fc from 'fast-check'

/** Words that make hits and keep them silent, and what breaks words, sentences, lines, quotations, guards and pairs of surrogates. */
const PIECES = [
  ...['She is manipulative. ', 'He was noncompliant with his lithium. ', 'I am so lazy. ', 'You failed to attend. '],
  ...['Client refused group.\n', 'She walked home. ', 'Chart describes him as a poor historian. '],
  ...['lazy', 'manipulative', 'noncompliant with ', 'attention-seeking ', 'drug seeking', 'refused ', 'Client ', 'pt '],
  ...[
    'he claims ',
    'often that',
    'She insists that ',
    'complains of pain',
    'is in denial about ',
    'a difficult ',
    'client',
  ],
  ...['You failed to ', 'you always ', 'I should have known', 'I am so stupid', 'he is an addict ', 'a frequent flyer'],
  ...[
    'not ',
    'denies ',
    'no evidence of ',
    'rather than ',
    'mother says she is ',
    'he said that ',
    'challenged the belief that ',
  ],
  ...[
    'Mr. ',
    'Ms ',
    'Okafor ',
    'still ',
    'also ',
    ' again',
    'SI ',
    'wants to kill herself ',
    'hit the child ',
    'diagnosis: ',
    'Scale ',
    'Assessment:',
    '> ',
    '- ',
    'On Monday, Jo wrote:',
  ],
  ...[
    'la',
    'zy',
    'mani',
    'pulative',
    'she ',
    'and ',
    ', ',
    'her lithium ',
    'was ',
    'is ',
    'the plan ',
    '7 days',
    'Dr. ',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '. ',
    '. ',
    '? ',
    ': ',
    '; ',
    '-',
    '—',
    '…',
    "'",
    '’',
    '“',
    '”',
    '"',
    '«',
    '(',
    ')',
    '***',
    '@NAME@',
  ],
  ...['\n', '\n', '\r\n', '\r', '\t', '\n\n', '\u00a0', '\u200b', '\u00ad', '\u0000', '\ufeff'],
  ...['😀', '👩‍👧', '\ud83d', '\ude00', 'é', 'e\u0301', '\u0301', 'ﬁ', 'İ', 'ß', 'עברית ', '患者は', 'Elle est '],
] as const

const piece = fc.constantFrom(...PIECES)

/** A text of up to `most` pieces, about five units each. */
export const textOf = (most: number) =>
  fc.array(piece, { minLength: 0, maxLength: most, size: 'max' }).map((pieces) => pieces.join(''))

/** Sentences that begin in many ways, and few enough of them that one more often moves the place where a line is cut. */
const sentence = fc
  .integer({ min: 0, max: 99_999 })
  .map((dose) => `${dose} mg of lithium, taken with water in the morning and again at night. `)

/** What makes it matter where a line is cut: findings, and marks that open and seldom close. */
const linePiece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('She is manipulative. ', 'He is lazy. ', 'You failed to attend. ', '“', '“'),
  },
  { weight: 1, arbitrary: fc.constantFrom('”', '"', ', ', '. ', ' ', 'no evidence of ', 'x', '😀', 'Dr. ') },
)

/** One line, longer than what is read at once. */
export const longLine = fc
  .array(fc.oneof(sentence, linePiece), { minLength: 60, maxLength: 160, size: 'max' })
  .map((pieces) => pieces.join(''))

/** Any string of UTF-16 units at all, lone surrogates and nulls among them. */
export const anyUnits = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd7f0, max: 0xe010 }),
      fc.integer({ max: 127, min: 0 }),
    ),
    {
      maxLength: 400,
    },
  )
  .map((units) => String.fromCharCode(...units))

/** Any text that a field might hold. */
export const anyText = fc.oneof(textOf(120), longLine, anyUnits)

/** What somebody does to a text: a share of it is where; a hint is given or not. */
export interface RandomEdit {
  at: number
  removed: number
  insert: string
  hinted: boolean
}

const edits = (pieces: fc.Arbitrary<string>): fc.Arbitrary<RandomEdit> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    // Rather more comes than goes, so that a text grows to its limit and lives there.
    removed: fc.oneof(
      { weight: 20, arbitrary: fc.constant(0) },
      { weight: 20, arbitrary: fc.integer({ min: 1, max: 8 }) },
      { weight: 1, arbitrary: fc.integer({ min: 9, max: 200 }) },
    ),
    insert: fc.oneof(
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 30, arbitrary: pieces },
      { weight: 4, arbitrary: fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')) },
    ),
    hinted: fc.boolean(),
  })

export const edit = edits(piece)
export const lineEdit = edits(fc.oneof(sentence, linePiece))

/**
 * What random runs are made from: KC_SEED, else the day, so that a failure comes again for whoever looks the same day, and another day reads other texts.
 */
export const seed = Number(process.env.KC_SEED ?? Math.floor(Date.now() / 86_400_000))

/** What to say of a failing run, so that it can be had again. */
export const replay = `KC_SEED=${seed}`
