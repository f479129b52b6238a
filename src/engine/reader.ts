import type { AnchorIndex } from './anchor-index.ts'
import { BitPool } from './bit-pool.ts'
import type { Guard, Hit } from './block.ts'
import { Block } from './block.ts'
import type { BlockReader } from './block-reader.ts'
import { BLOCK_LIMIT, blockEnd } from './blocks.ts'
import { CandidateFinder } from './candidates.ts'
import { ClassReader } from './class-reader.ts'
import { ALWAYS } from './clues.ts'
import { CueMatcher } from './cues.ts'
import type { Change, Finding } from './finding.ts'
import { FirstWords } from './first-words.ts'
import { GUARDS } from './guards/index.ts'
import type { LoadedTables } from './load-tables.ts'
import { loadTables } from './load-tables.ts'
import { Matcher } from './matcher.ts'
import { PhraseReader } from './phrase.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import { Search } from './search.ts'
import { subjectReader } from './subject.ts'
import type { DetectionTables, NamedSets, RuleRow } from './tables.ts'
import { Tokens } from './tokens.ts'
import { VerbReader } from './verb-reader.ts'
import { Vocabulary } from './vocabulary.ts'
import { wordsOf } from './word-list.ts'
import { WordSets } from './word-sets.ts'

/** Called for each hit that a guard silenced, with its place in GUARDS; what `--explain-decision` prints. */
export type OnSilenced = (hit: Hit, guard: number, block: Block) => void

/** Reads one block at a time: candidates by word → patterns → guards → overlaps → sorted hits. Holds the scratch memory for it. */
export class Reader implements BlockReader {
  readonly rules: readonly RuleRow[]
  readonly named: NamedSets
  readonly tokens: Tokens
  readonly matcher: Matcher
  readonly block: Block
  /** By pattern: where its program starts, whose it is, which variant of its rule; and by which words those of cues are found. */
  readonly patterns: Pick<LoadedTables, 'programs' | 'owners' | 'variants' | 'cueAnchors'>
  readonly sets: WordSets
  /** Patterns of rules by the words that find them. */
  readonly anchors: AnchorIndex
  readonly #guards: AskedGuard[][] = []
  readonly candidates: CandidateFinder

  /** `loaded`: what the tables hold, where that was read before. */
  constructor(tables: DetectionTables, loaded: LoadedTables = loadTables(tables)) {
    const vocabulary = new Vocabulary(wordsOf(tables.words))
    this.rules = loaded.rules
    this.named = loaded.named
    const pool = new BitPool(vocabulary.size)
    this.sets = new WordSets(loaded.sets, pool)
    this.tokens = new Tokens(vocabulary, this.sets, this.named)
    const { code } = loaded
    const phrase = new PhraseReader(this.tokens, this.sets, this.named)
    const classes = new ClassReader(this.tokens, this.sets, loaded.classes, pool)
    const verbs = new VerbReader(this.tokens, this.sets, phrase, this.named)
    const firstWords = new FirstWords(pool, this.sets, classes, code)
    this.patterns = loaded
    this.matcher = new Matcher(this.tokens, this.sets, phrase, classes, verbs, firstWords, pool, loaded.nots, code)
    const search = new Search(this.tokens, this.matcher, firstWords, pool)
    const cues = new CueMatcher(this.tokens, this.matcher, search, firstWords, pool, loaded, classes, this.sets)
    this.block = new Block(this.tokens, cues, subjectReader(this.tokens, this.sets, this.named))
    this.anchors = loaded.ruleAnchors
    this.candidates = new CandidateFinder(
      this.tokens,
      search,
      this.matcher,
      this.anchors,
      loaded.programs.length,
      loaded.rules.length,
    )
    this.anchors.build(vocabulary.size, this.sets, classes, (word) => vocabulary.markAnchor(word))
  }

  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number, onSilenced?: OnSilenced): readonly Hit[] {
    this.tokens.read(text, from, to)
    return this.#readOpened(fields, onSilenced)
  }

  #readOpened(fields: number, onSilenced?: OnSilenced): readonly Hit[] {
    this.tokens.open()
    this.block.changed()
    return this.#findHits(fields, onSilenced)
  }

  /** Reads a text block by block and calls back with each: where it starts, and its hits. */
  scan(text: string, fields: number, visit: (from: number, hits: readonly Hit[]) => void): void {
    const { tokens } = this
    for (let at = 0; at < text.length; at = tokens.to) {
      tokens.read(text, at, Math.min(text.length, at + BLOCK_LIMIT))
      if (tokens.to - at === BLOCK_LIMIT && isCut(text, tokens.to)) this.#scanLong(text, at, fields, visit)
      else visit(at, tokens.candidateCount === 0 ? NONE : this.#readOpened(fields))
    }
  }

  /** The blocks of a line of more than BLOCK_LIMIT units. */
  #scanLong(text: string, from: number, fields: number, visit: (from: number, hits: readonly Hit[]) => void): void {
    for (let at = from, to = from; at === from || isCut(text, at); at = to) {
      to = blockEnd(text, at)
      visit(at, this.read(text, at, to, fields))
    }
  }

  /** The same for the block that was read last, after one small change in it; `to` is where it ends now. */
  readAgain(text: string, to: number, change: Change, fields: number): readonly Hit[] {
    this.block.changed()
    this.tokens.change(text, to, change)
    return this.#findHits(fields)
  }

  #findHits(fields: number, onSilenced?: OnSilenced): readonly Hit[] {
    if (this.tokens.candidateCount === 0) return NONE
    const hits = this.candidates.find(fields)
    if (hits.length === 0) return NONE
    const spoken: Hit[] = []
    for (const hit of hits) {
      const guard = this.#silencedBy(hit)
      if (guard < 0) spoken.push(hit)
      else onSilenced?.(hit, guard, this.block)
    }
    return keepStrongest(spoken, this.rules)
  }

  #silencedBy(hit: Hit): number {
    const rule = this.rules[hit.rule]!
    const { block } = this
    const clues = block.turnTo(hit)
    const guards = this.#guards[hit.rule] ?? this.#guardsOf(hit.rule)
    for (let i = 0; i < guards.length; i++) {
      const { needs, holds } = guards[i]!
      if ((needs & clues) !== 0 && holds(hit, rule, block)) return guards[i]!.place
    }
    return -1
  }

  /** The guards that are asked about a rule, each with the bits that it needs. */
  #guardsOf(rule: number): AskedGuard[] {
    const row = this.rules[rule]!
    // All of one shape, whatever a guard leaves out: they are gone through at every hit.
    const guards = GUARDS.filter(({ concerns }, i) => (row.despite & (1 << i)) === 0 && concerns?.(row) !== false).map(
      (guard) => ({ place: GUARDS.indexOf(guard), needs: guard.needs ?? ALWAYS, holds: guard.holds }),
    )
    this.#guards[rule] = guards
    return guards
  }
}

const NONE: readonly Hit[] = []

/** A finding of a rule at a place. */
export function findingOf({ id, kind, severity }: RuleRow, start: number, end: number): Finding {
  return { rule: id, kind, severity, start, end }
}

/** Whether the line goes on at `to`, where a block of it ends. */
const isCut = (text: string, to: number): boolean => to < text.length && text.charCodeAt(to - 1) !== 10

interface AskedGuard {
  place: number
  needs: number
  holds: Guard['holds']
}
