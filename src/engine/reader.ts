import type { AnchorIndex } from './anchor-index.ts'
import type { Hit } from './block.ts'
import { Block } from './block.ts'
import { blockEnd } from './blocks.ts'
import { findCandidates } from './candidates.ts'
import { HASH_PRIME, HASH_SEED, WORD_CLASS } from './characters.ts'
import { ClassReader } from './class-reader.ts'
import { CueMatcher } from './cues.ts'
import type { Finding } from './finding.ts'
import { FirstWords } from './first-words.ts'
import { GUARDS } from './guards/index.ts'
import type { LoadedTables } from './load-tables.ts'
import { loadTables } from './load-tables.ts'
import { PatternTable } from './pattern-table.ts'
import { PhraseReader } from './phrase.ts'
import { Matcher } from './program.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import { subjectReader } from './subject.ts'
import type { DetectionTables, NamedSets, RuleRow } from './tables.ts'
import { Tokens } from './tokens.ts'
import { VerbReader } from './verb-reader.ts'
import { ANCHOR_MASK, Vocabulary } from './vocabulary.ts'
import { wordsOf } from './word-list.ts'
import { WordSets } from './word-sets.ts'

/** Called for each hit that a guard silenced; what `--explain-decision` prints. */
export type OnSilenced = (hit: Hit, guard: string, block: Block) => void

/** Reads one block at a time: candidates by word → patterns → guards → overlaps → sorted hits. Holds the scratch memory for it. */
export class Reader {
  readonly rules: readonly RuleRow[]
  readonly named: NamedSets
  readonly tokens: Tokens
  readonly matcher: Matcher
  readonly block: Block
  readonly patterns: PatternTable
  readonly sets: WordSets
  /** Patterns of rules by the words that find them. */
  readonly anchors: AnchorIndex

  constructor(tables: DetectionTables) {
    const loaded: LoadedTables = loadTables(tables)
    const { loader } = loaded
    const vocabulary = new Vocabulary(wordsOf(tables.words))
    this.rules = loaded.rules
    this.named = loaded.named
    this.sets = new WordSets(loader.sets, vocabulary.size)
    this.tokens = new Tokens(vocabulary, this.sets, this.named)
    const code = Int32Array.from(loader.code)
    const phrase = new PhraseReader(this.tokens, this.sets, this.named)
    const classes = new ClassReader(this.tokens, this.sets, loader.classes)
    const verbs = new VerbReader(this.tokens, this.sets, phrase, this.named)
    const firstWords = new FirstWords(this.sets, classes, vocabulary.size, code)
    this.patterns = new PatternTable(loaded, firstWords)
    this.matcher = new Matcher(this.tokens, this.sets, phrase, classes, verbs, firstWords, loader.nots, code)
    const cues = new CueMatcher(this.tokens, this.matcher, this.patterns, loaded, classes, this.sets)
    this.block = new Block(this.tokens, cues, subjectReader(this.tokens, this.sets, this.named))
    this.anchors = loaded.ruleAnchors
    this.anchors.build(vocabulary.size, this.sets, classes, (word) => vocabulary.markAnchor(word))
  }

  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number, onSilenced?: OnSilenced): Hit[] {
    this.#readWords(text, from, to)
    if (this.tokens.candidateCount === 0) return NONE
    this.tokens.prepare()
    const hits = findCandidates(this, fields)
    if (hits.length === 0) return NONE
    const spoken: Hit[] = []
    for (const hit of hits) {
      const guard = this.#silencedBy(hit)
      if (guard === null) spoken.push(hit)
      else onSilenced?.(hit, guard, this.block)
    }
    return keepStrongest(spoken, this.rules)
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
    const rule = this.rules[hit.rule]!
    return {
      rule: rule.id,
      kind: rule.kind,
      severity: rule.severity,
      start: this.tokens.starts[hit.first]!,
      end: this.tokens.ends[hit.last - 1]!,
    }
  }

  #silencedBy(hit: Hit): string | null {
    const rule = this.rules[hit.rule]!
    const { block } = this
    block.turnTo(hit)
    for (let i = 0; i < GUARDS.length; i++) {
      const guard = GUARDS[i]!
      if (guard.holds(hit, rule, block) && (rule.despite & (1 << i)) === 0) return guard.name
    }
    return null
  }

  /** The one pass over every unit: words, their hashes, and which of them may be candidates. */
  #readWords(text: string, from: number, to: number): void {
    const { tokens } = this
    this.block.open(text, from, to)
    const classes = WORD_CLASS
    const filter = tokens.vocabulary.anchors
    const { starts, ends, hashes, candidates } = tokens
    let count = 0
    let found = 0
    let hash = HASH_SEED
    let length = 0
    // Measured: with the two ways in this order, and the last word left for after the loop, it takes a third less time.
    for (let i = from; i < to; i++) {
      const unit = classes[text.charCodeAt(i)]!
      if (unit !== 0) {
        hash = Math.imul(hash ^ unit, HASH_PRIME)
        length++
      } else if (length !== 0) {
        starts[count] = i - length
        ends[count] = i
        hashes[count] = hash
        if (((filter[(hash >>> 3) & ANCHOR_MASK]! >>> (hash & 7)) & 1) !== 0) candidates[found++] = count
        count++
        hash = HASH_SEED
        length = 0
      }
    }
    if (length !== 0) {
      starts[count] = to - length
      ends[count] = to
      hashes[count] = hash
      if (((filter[(hash >>> 3) & ANCHOR_MASK]! >>> (hash & 7)) & 1) !== 0) candidates[found++] = count
      count++
    }
    tokens.count = count
    tokens.candidateCount = found
  }
}

const NONE: Hit[] = []
