import fc from 'fast-check'

/** What YAML is made of, and what trips those who read it. */
export const yamlPiece = fc.constantFrom(
  ...[
    'pack',
    'id',
    'match',
    'title',
    'extend',
    'words',
    'examples',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    - ',
    '- ',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '|+2\n',
    '#',
    '&a ',
    '*a',
    '!!x ',
    '<<: ',
    '\t',
    '\r\n',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '😀',
    '\\x',
    '~',
    'true',
    '1e9',
    '0x1f',
    '.nan',
  ],
  ...['__proto__', 'constructor', 'toString', 'null', '@person', 'lazy~v', '[[lazy]]', '{say as report}'],
)

/** The signs of the pattern language, words that patterns are made of, and names that every object has. */
const patternPiece = fc.constantFrom(
  ...[
    'lazy',
    'the',
    "didn't",
    'non-compliant',
    'w/',
    '(',
    ')',
    '|',
    '?',
    '!',
    '[[',
    ']]',
    ',',
    ':',
    ';',
    '^',
    '^^',
    '$',
    '..3',
    '..8',
    '..9',
    '..',
  ],
  ...[
    '@person',
    '@be',
    '@verb:past',
    '@verb',
    '@phrase',
    '@phrase/medication',
    '@nobody',
    '@constructor',
    '@',
    'claim~v',
    'addict~n',
    'lazy~a',
    'constructor~v',
    '~',
    'x~q',
    'claim~v:past',
  ],
  ...['who:', 'say:', 'who:@person', 'a:b:c', '{', '}', '*', '.*', '+', '\\', '😀', '’', 'é', '\n', '"'],
)
/** Patterns, most of which say nothing. */
export const pattern = fc
  .array(patternPiece, { maxLength: 14 })
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

/** Reframings, most of which name nothing. */
export const reframe = fc.constantFrom(
  '',
  'tired',
  '{who}',
  '{say as report}',
  '{say as constructor}',
  '{x as .*}',
  '[which]',
  '{',
  '{{{{',
  '{who as past}',
)

const soundPiece: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'lazy',
    'the',
    "didn't",
    'non-compliant',
    '@person',
    '@be',
    '@verb:past',
    '@phrase',
    '@intensifier',
    'claim~v',
    'addict~n',
    '..3',
    '..8',
    '!(lazy | the)',
    ',?',
    'who:@person',
  ),
  fc
    .tuple(fc.constantFrom('lazy', 'claim~v', '@be', '@phrase'), fc.constantFrom('the', '@person', 'addict~n'))
    .map(([a, b]) => `(${a} | ${b} ${a})`),
  fc.constantFrom('very?', '@intensifier?', '(a | the)?', '(so | very ..2)?'),
)
/** Patterns that compile: they are to be scanned. */
export const sound = fc.array(soundPiece, { minLength: 1, maxLength: 8 }).map((parts) => `zlazy ${parts.join(' ')}`)

/** Words that sound patterns look for, and what stands between words. */
export const textPiece = fc.constantFrom(
  ...[
    'zlazy',
    'lazy',
    'the',
    'didn’t',
    'non-compliant',
    'he',
    'Client',
    'is',
    'claims',
    'addict',
    'very',
    'her lithium',
    'non',
    't',
    'walked',
  ],
  ...[' ', ' ', ' ', ' ', '. ', ', ', '\n', '“', '"', "'", '-', '😀', '\ud83d', ':', 'x'],
)

const many = fc.integer({ min: 1, max: 3_000 })
/** One sign again and again, closed or not. */
export const deep = fc
  .tuple(
    fc.constantFrom(
      '[',
      '{',
      '(',
      '- ',
      '? ',
      'a: ',
      '[[',
      '"',
      '!',
      '(x | ',
      '(x? ',
      'x:',
      '@phrase ',
      'x-',
      "x'",
      '..8 ',
    ),
    many,
    fc.constantFrom('', ')', ']', '}'),
  )
  .map(([sign, times, end]) => sign.repeat(times) + end.repeat(times))
