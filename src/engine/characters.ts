/** Kinds of signs between words, as bits: what some guards ask a block for before they look closer. */
/** What titles and boxes to tick are made of. */
export const LABEL = 1
/** What may open a quotation. */
export const MARK = 2
/** A single mark: it opens a quotation, or is an apostrophe. */
export const SINGLE = 4
/** What a record fills in is made of: ***, @NAME@, {…}, <<…>>. */
export const TOKEN = 8

/** The class of a line break. */
export const BREAK = -16

/** By number, here and in expressions: one sign beyond Latin-1 in the built engine, and its whole text is kept at two bytes a sign. */
const SIGNS: readonly [kind: number, signs: readonly number[]][] = [
  [LABEL, [0x23, 0x5b, 0x5d, 0x2610, 0x2611, 0x2612, 0x25a0, 0x25a1, 0x2713]], // # [ ] ☐ ☑ ☒ ■ □ ✓
  [MARK, [0x22, 0x201c, 0x201e, 0xab]], // " “ „ «
  [SINGLE, [0x27, 0x2018]], // ' ‘
  [TOKEN, [0x2a, 0x40, 0x7b, 0x7d, 0x3c, 0x3e]], // * @ { } < >
  [-BREAK, [0x0a]],
]

/**
 * What each code unit is. Above 0 it belongs to a word, and this is its folded value for hashing: the lower-case code of ASCII letters and digits, small
 * numbers from 2 for the letters of Latin-1, 1 for those beyond. 0 stands between words; below 0 too, and is a sign of that kind. Ranges are written out, because a `\p{…}` at
 * load costs more than the table.
 */
export const WORD_CLASS: Int8Array = (() => {
  const table = new Int8Array(65536)
  for (let c = 48; c < 58; c++) table[c] = c
  for (let c = 97; c < 123; c++) {
    table[c] = c
    table[c - 32] = c
  }
  for (let c = 0xc0; c < 0x100; c++) if (c !== 0xd7 && c !== 0xf7) table[c] = (c < 0xdf ? c + 32 : c) - 0xdd
  table[0xaa] = table[0xb5] = table[0xba] = 1
  table.fill(1, 0x100, 0x2000) // Latin beyond the first page, marks that combine (so é in two units stays one word), Greek to Georgian …
  table[0x2bc] = 0 // modifier apostrophe
  table.fill(1, 0x2c00, 0x2e00)
  table.fill(1, 0x3040, 0xd800) // kana, Han, Hangul
  table.fill(1, 0xf900, 0xfb50)
  for (const [kind, signs] of SIGNS) for (const sign of signs) table[sign] = -kind
  return table
})()

/** FNV-1a over folded units; the same constants as the scanning loop. */
export function hashWord(word: string): number {
  let hash = HASH_SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ WORD_CLASS[word.charCodeAt(i)]!, HASH_PRIME)
  return hash
}

export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_PRIME = 0x01000193
