/**
 * Which code units belong to a word, and their folded value for hashing: 0 between words, the lower-case code for ASCII and Latin-1
 * letters and digits, 1 for letters beyond. Ranges are written out, because a `\p{…}` at load costs more than the table.
 */
export const WORD_CLASS: Uint8Array = (() => {
  const table = new Uint8Array(65536)
  for (let c = 48; c < 58; c++) table[c] = c
  for (let c = 97; c < 123; c++) {
    table[c] = c
    table[c - 32] = c
  }
  for (let c = 0xc0; c < 0x100; c++) if (c !== 0xd7 && c !== 0xf7) table[c] = c < 0xdf && c !== 0xd7 ? c + 32 : c
  table[0xaa] = table[0xb5] = table[0xba] = 1
  table.fill(1, 0x100, 0x2000) // Latin beyond the first page, marks that combine (so é in two units stays one word), Greek to Georgian …
  table[0x2bc] = 0 // modifier apostrophe
  table.fill(1, 0x2c00, 0x2e00)
  table.fill(1, 0x3040, 0xd800) // kana, Han, Hangul
  table.fill(1, 0xf900, 0xfb50)
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
