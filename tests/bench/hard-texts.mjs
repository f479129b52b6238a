// Texts that ask the most of a scanner: no text may cost more than a few times what notes cost, a unit.
import { notes } from './notes.mjs'

const KB = 1024
const HIDDEN = '\u200b'

/** `piece` again and again, up to `size` units. */
export const repeated = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const pieces = {
  'one letter': 'a',
  spaces: ' ',
  'line breaks': '\n',
  'carriage returns and line breaks': '\r\n',
  tabs: '\t',
  'full stops': '. ',
  'quotation marks': '“ ',
  'straight quotation marks': '" ',
  'quotation marks, opened again and again': '“lazy ',
  apostrophes: "it's 's ",
  'single quotation marks': "'lazy ",
  brackets: '([{',
  hyphens: 'non-',
  'phrase prefix: is a a a': 'is a a a ',
  'phrase prefix: he claims often': 'he claims often ',
  'phrase prefix: was not': 'she was not not ',
  'lazy and lazy and': 'lazy and ',
  'hits side by side': 'lazy manipulative ',
  'hits in a list': 'lazy, manipulative, ',
  'a hit a line': 'lazy\n',
  'a hit a sentence': 'She is lazy. ',
  'hits beside risk': 'She is manipulative and wants to kill herself tonight ',
  'hits of the writer': 'I am so stupid and I should have known ',
  'negators only': 'not no never nor neither without ',
  'commas only': 'and, but, or, ',
  'letters one by one': 'a b c d e f ',
  numbers: '12.5 ',
  'combining marks': 'e\u0301',
  'combining marks without a letter': '\u0301',
  'emoji of two units': '😀',
  'emoji with joiners': '👩‍👩‍👧 ',
  'lone surrogates': '\ud83d',
  'surrogates the wrong way round': '\ude00\ud83d',
  'right to left': 'היא מניפולטיבית. ',
  'right to left with hits': 'היא lazy היא manipulative ',
  'hidden spaces': HIDDEN,
  'hidden spaces in a hit': `la${HIDDEN}zy `,
  'text of another language': 'Elle est très manipulatrice et paresseuse. ',
  'wide letters': '患者は怠け者です。',
  nulls: '\0',
  capitals: 'LAZY AND MANIPULATIVE ',
  'not the writer’s': '> lazy\n',
  'heading after heading': 'Lazy:\n',
}

/** Name → text of `size` units. */
export function hardTexts(size) {
  const texts = Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, repeated(piece, size)]))
  const plain = notes(size, 11)
  texts['no sentence end'] = plain.replace(/[.;:?!\n]/g, ' ')
  texts['no space'] = plain.replace(/\s/g, '')
  texts['one long word of many letters'] = plain.replace(/[^a-z]/gi, 'e')
  texts['no line break'] = plain.replaceAll('\n', ' ')
  texts['a line of 2,000 units, again and again'] = repeated(
    `${plain.slice(0, 2 * KB - 80).replaceAll('\n', ' ')}\n`,
    size,
  )
  return texts
}

/** Texts made of the engine's own words: `words` by which it looks, and `openings`, patterns cut short. */
export function wordTexts(size, words, openings) {
  const texts = {}
  texts['every word it knows, in turn'] = repeated(`${words.join(' ')} `, size)
  texts['every word it knows, a line each'] = repeated(`${words.join('\n')}\n`, size)
  texts['every opening of a pattern, in turn'] = repeated(`${openings.join(' ')} `, size)
  texts['every opening of a pattern, with commas'] = repeated(`${openings.join(', ')}, `, size)
  return texts
}
