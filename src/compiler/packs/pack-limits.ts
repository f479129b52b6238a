/** How large a pack of a writer's own may be. Whatever it says, compiling it ends within these. */
export interface PackLimits {
  /** Of the text, in UTF-8. */
  bytes: number
  /** From start to end, in milliseconds. Looked at between steps; the owner of the worker ends what hangs within one. */
  milliseconds: number
  /** What YAML cuts a text into: keys, values, signs, line ends. Rules of 2 MB come to 300,000. */
  pieces: number
  /** How deep lists and keys may stand in one another; a rule needs 7. */
  depth: number
  /** Of any one value, in UTF-16 units. */
  valueLength: number
  rules: number
  /** In `match` and `unless` of one rule, and of the whole pack. */
  patternsInRule: number
  patterns: number
  /** Of one pattern, in UTF-16 units, and how deep its brackets may stand in one another. */
  patternLength: number
  patternDepth: number
  /** Alternatives of one pattern, those with optional words in them counted for each way to say them. */
  ways: number
  /** Lemmas (claim~v) of the whole pack: each is inflected once. */
  lemmas: number
  /** Members added to word classes. */
  members: number
  /** Words that the patterns and classes of the pack name; ids are 16 bits wide, and the built-in classes have theirs. */
  words: number
  examples: number
  /** Texts that are scanned to prove the rules, in UTF-16 units together. */
  proofLength: number
  /** How often patterns may have to be tried in 1,000 ordinary words. */
  triesInThousandWords: number
  /** Mistakes that are told; the rest is counted. */
  problems: number
}

export const PACK_LIMITS: PackLimits = {
  bytes: 2_000_000,
  milliseconds: 20_000,
  pieces: 400_000,
  depth: 16,
  valueLength: 4_000,
  rules: 2_000,
  patternsInRule: 200,
  patterns: 10_000,
  patternLength: 2_000,
  patternDepth: 8,
  ways: 5_000,
  lemmas: 10_000,
  members: 10_000,
  words: 30_000,
  examples: 20_000,
  proofLength: 1_000_000,
  triesInThousandWords: 40_000,
  problems: 100,
}
