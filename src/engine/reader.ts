import { AnchorIndex } from './anchor-index.ts'
import type { Hit } from './block.ts'
import { Block } from './block.ts'
import { blockEnd } from './blocks.ts'
import { findCandidates } from './candidates.ts'
import { HASH_PRIME, HASH_SEED, WORD_CLASS } from './characters.ts'
import { ClassReader } from './class-reader.ts'
import { CONTEXT_BIT, CUE_BIT, CueMatcher } from './cues.ts'
import type { FieldKind, Finding } from './finding.ts'
import { FirstWords } from './first-words.ts'
import { GUARDS } from './guards/index.ts'
import { unpack } from './packed.ts'
import { PatternTable } from './pattern-table.ts'
import { PhraseReader } from './phrase.ts'
import { Matcher } from './program.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import { subjectReader } from './subject.ts'
import type { CueName, DetectionTables, RuleRow } from './tables.ts'
import { CONTEXT_OWNER, CUE_NAMES, PLAIN_RULE } from './tables.ts'
import { Tokens } from './tokens.ts'
import { VerbReader } from './verb-reader.ts'
import { ANCHOR_MASK, Vocabulary } from './vocabulary.ts'
import { WordSets } from './word-sets.ts'

/** Bits of a rule's kinds of writing. */
export const FIELD_BIT: Record<FieldKind, number> = { note: 1, mail: 2, reflection: 4 }
export const EVERY_FIELD = 7

/** Called for each hit that a guard silenced; what `--explain-decision` prints. */
export type OnSilenced = (hit: Hit, guard: string, block: Block) => void

/** Reads one block at a time: candidates by word → patterns → guards → overlaps → sorted hits. Holds the scratch memory for it. */
export class Reader {
  readonly rules: readonly RuleRow[]
  readonly lookups: DetectionTables['lookups']
  readonly tokens: Tokens
  readonly matcher: Matcher
  readonly block: Block
  readonly patterns: PatternTable
  readonly sets: WordSets
  readonly ruleAnchors: AnchorIndex
  readonly candidates: number[] = []
  /** What guards need, made ready for the first hit. */
  #prepareGuards: (() => void) | null = null

  constructor(tables: DetectionTables) {
    this.rules = tables.rules.map((rule) => ({ ...PLAIN_RULE, ...rule }))
    this.lookups = tables.lookups
    const vocabulary = new Vocabulary(tables.words)
    const sets = new WordSets(tables.sets, vocabulary.size)
    this.sets = sets
    this.tokens = new Tokens(vocabulary, sets, tables.lookups)
    const phrase = new PhraseReader(this.tokens, sets, tables)
    const classes = new ClassReader(this.tokens, sets, tables.classes)
    this.patterns = new PatternTable(tables, sets, new FirstWords(sets, classes, vocabulary.size))
    const verbs = new VerbReader(this.tokens, sets, phrase, tables.irregular)
    this.matcher = new Matcher(this.tokens, sets, phrase, classes, verbs, tables.nots)
    const anchors = (patterns: readonly number[]) => new AnchorIndex(this.patterns, patterns, vocabulary.size)
    const owned = (test: (owner: number) => boolean) =>
      Array.from({ length: this.patterns.count }, (_, pattern) => pattern).filter((pattern) =>
        test(this.patterns.owner(pattern)),
      )
    this.ruleAnchors = anchors(owned((owner) => owner >= 0))
    const contexts = anchors(owned((owner) => owner === CONTEXT_OWNER))
    const cues = Object.fromEntries(CUE_NAMES.map((name) => [name, anchors(unpack(tables.cues[name]))])) as Record<
      CueName,
      AnchorIndex
    >
    this.block = new Block(
      this.tokens,
      new CueMatcher(this.tokens, this.matcher, this.patterns, cues, contexts),
      subjectReader(this.tokens, sets, tables.lookups.subject),
    )
    this.ruleAnchors.eachWord((word) => vocabulary.markAnchor(word))
    this.#prepareGuards = () => {
      this.#prepareGuards = null
      contexts.eachWord((word) => vocabulary.markCue(word, CONTEXT_BIT))
      for (const name of CUE_NAMES) cues[name].eachWord((word) => vocabulary.markCue(word, CUE_BIT[name]))
    }
  }

  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number, onSilenced?: OnSilenced): Hit[] {
    this.#readWords(text, from, to)
    if (this.candidates.length === 0) return NONE
    const hits = findCandidates(this, fields)
    if (hits.length === 0) return NONE
    this.#prepareGuards?.()
    this.block.readCues()
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
