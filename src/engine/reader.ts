import type { Hit } from './block.ts'
import { Block } from './block.ts'
import { blockEnd } from './blocks.ts'
import { findCandidates } from './candidates.ts'
import { HASH_PRIME, HASH_SEED, WORD_CLASS } from './characters.ts'
import type { AnchorIndex } from './cues.ts'
import { CONTEXT_BIT, CUE_BIT, CueMatcher } from './cues.ts'
import type { FieldKind, Finding } from './finding.ts'
import { GUARDS } from './guards/index.ts'
import { PhraseReader } from './phrase.ts'
import { Matcher } from './program.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import type { CueName, DetectionTables } from './tables.ts'
import { CONTEXT_OWNER, CUE_NAMES, CUE_OWNER } from './tables.ts'
import { Tokens } from './tokens.ts'
import { ANCHOR_MASK, Vocabulary } from './vocabulary.ts'
import { WordSets } from './word-sets.ts'

/** Bits of a rule's kinds of writing. */
export const FIELD_BIT: Record<FieldKind, number> = { note: 1, mail: 2, reflection: 4 }
export const EVERY_FIELD = 7

/** Called for each hit that a guard silenced; what `--explain-decision` prints. */
export type OnSilenced = (hit: Hit, guard: string, block: Block) => void

/** Reads one block at a time: candidates by word → patterns → guards → overlaps → sorted hits. Holds the scratch memory for it. */
export class Reader {
  readonly tables: DetectionTables
  readonly tokens: Tokens
  readonly matcher: Matcher
  readonly block: Block
  readonly ruleAnchors: AnchorIndex = []
  readonly candidates: number[] = []

  constructor(tables: DetectionTables) {
    this.tables = tables
    const vocabulary = new Vocabulary(tables.words)
    const sets = new WordSets(tables.sets, tables.sequences, vocabulary.size)
    this.tokens = new Tokens(
      vocabulary,
      tables.sets[tables.lookups.title] ?? [],
      tables.sets[tables.lookups.abbreviation] ?? [],
    )
    this.matcher = new Matcher(this.tokens, sets, new PhraseReader(this.tokens, sets, tables))
    const cueAnchors = Object.fromEntries(CUE_NAMES.map((name) => [name, [] as AnchorIndex])) as Record<
      CueName,
      AnchorIndex
    >
    const contexts: AnchorIndex = []
    for (let p = 0; p < tables.patterns.length; p++) {
      const owner = tables.patterns[p]![1]
      if (owner === CONTEXT_OWNER) index(contexts, p, tables, (word) => vocabulary.markCue(word, CONTEXT_BIT))
      else if (owner !== CUE_OWNER) index(this.ruleAnchors, p, tables, (word) => vocabulary.markAnchor(word))
    }
    for (const name of CUE_NAMES)
      for (const p of tables.cues[name])
        index(cueAnchors[name], p, tables, (word) => vocabulary.markCue(word, CUE_BIT[name]))
    this.block = new Block(this.tokens, new CueMatcher(tables, this.tokens, this.matcher, cueAnchors, contexts))
  }

  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number, onSilenced?: OnSilenced): Hit[] {
    this.#readWords(text, from, to)
    if (this.candidates.length === 0) return NONE
    const hits = findCandidates(this, fields)
    if (hits.length === 0) return NONE
    this.block.readCues()
    const spoken: Hit[] = []
    for (const hit of hits) {
      const guard = this.#silencedBy(hit)
      if (guard === null) spoken.push(hit)
      else onSilenced?.(hit, guard, this.block)
    }
    return keepStrongest(spoken, this.tables.rules)
  }

  /** Calls back with every block of text[from, to); `from` must be where a block starts. */
  eachBlock(text: string, from: number, to: number, visit: (from: number, to: number) => void): void {
    let newline = -2
    for (let at = from; at < to; ) {
      if (newline !== -1 && newline < at) newline = text.indexOf('\n', at)
      const end = blockEnd(text, at, newline)
      visit(at, end)
      at = end
    }
  }

  /** A hit as people see it. */
  finding(hit: Hit): Finding {
    const rule = this.tables.rules[hit.rule]!
    return {
      rule: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      start: this.tokens.starts[hit.first]!,
      end: this.tokens.ends[hit.last - 1]!,
    }
  }

  #silencedBy(hit: Hit): string | null {
    const rule = this.tables.rules[hit.rule]!
    for (const guard of GUARDS) {
      if (rule.despite?.includes(guard.name)) continue
      if (guard.holds(hit, rule, this.block)) return guard.name
    }
    return null
  }

  /** The one pass over every unit: words, their hashes, and which of them may be candidates. */
  #readWords(text: string, from: number, to: number): void {
    const { tokens, candidates } = this
    this.block.open(text, from, to)
    candidates.length = 0
    const classes = WORD_CLASS
    const filter = tokens.vocabulary.anchors
    const { starts, ends, hashes } = tokens
    let count = 0
    let i = from
    while (i < to) {
      let unit = classes[text.charCodeAt(i)]!
      if (unit === 0) {
        i++
        continue
      }
      starts[count] = i
      let hash = HASH_SEED
      do {
        hash = Math.imul(hash ^ unit, HASH_PRIME)
        i++
        unit = i < to ? classes[text.charCodeAt(i)]! : 0
      } while (unit !== 0)
      ends[count] = i
      hashes[count] = hash
      if (((filter[(hash >>> 3) & ANCHOR_MASK]! >>> (hash & 7)) & 1) !== 0) candidates.push(count)
      count++
    }
    tokens.count = count
  }
}

const NONE: Hit[] = []

function index(into: AnchorIndex, pattern: number, tables: DetectionTables, mark: (word: number) => void): void {
  const anchors = tables.patterns[pattern]![3]
  for (let i = 0; i < anchors.length; i += 3) {
    const word = anchors[i]!
    const list = into[word]
    if (list === undefined) into[word] = [pattern, anchors[i + 1]!, anchors[i + 2]!]
    else list.push(pattern, anchors[i + 1]!, anchors[i + 2]!)
    mark(word)
  }
}
