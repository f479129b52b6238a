/** What every set of tables is built from beside its rules: src/rules/words and the sources. Plain JSON; written to .tables/pack-base.mjs. */
export interface WordBase {
  /** Members by class, divided by commas. */
  classes: Record<string, string>
  /** Patterns by cue. */
  cues: Record<string, string[]>
  verbs: { verbs: string; nouns: string }
  shared: { answer: string; 'duty-question': string }
  /** Id → the line that people read. */
  references: Record<string, string>
}

/** What a pack of a writer's own is compiled against. */
export interface PackBase extends WordBase {
  /** The first parts of built-in ids, which no pack may take for its own. */
  families: string[]
  /** Forms of the words of the built-in rules (see inflect.ts). */
  forms: Record<string, string>
}
