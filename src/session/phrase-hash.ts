import { sha256 } from './sha256.ts'

/** Case, punctuation and spacing make no difference to a phrase. */
const words = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[\s.,;:!?"“”()[\]]+/g, ' ')
    .trim()

/**
 * What stands for "this phrase under this rule" in storage: a hash that is salted for the installation, so that lists from two installations
 * cannot be compared, and a list of hashes made elsewhere does not fit. (Whoever holds the salt as well could still try phrases.)
 */
export const phraseHash = (salt: string, rule: string, phrase: string): string =>
  sha256(`${salt}\n${rule}\n${words(phrase)}`).slice(0, 32)
