import type { AnchorIndex } from './anchor-index.ts'
import type { Guard, Hit } from './block.ts'
import { Block } from './block.ts'
import { blockEnd } from './blocks.ts'
import { findCandidates } from './candidates.ts'
import { ClassReader } from './class-reader.ts'
import { CUE_BIT, CueMatcher } from './cues.ts'
import type { Change, Finding } from './finding.ts'
import { FirstWords } from './first-words.ts'
import { GUARDS } from './guards/index.ts'
import type { LoadedTables } from './load-tables.ts'
import { loadTables } from './load-tables.ts'
import { PatternTable } from './pattern-table.ts'
import { PhraseReader } from './phrase.ts'
import { Matcher } from './program.ts'
import { readWords } from './read-words.ts'
import { keepStrongest } from './resolve-overlaps.ts'
import { subjectReader } from './subject.ts'
import type { DetectionTables, NamedSets, RuleRow } from './tables.ts'
import { Tokens } from './tokens.ts'
import { VerbReader } from './verb-reader.ts'
import { Vocabulary } from './vocabulary.ts'
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
  readonly firstWords: FirstWords
  readonly sets: WordSets
  /** Patterns of rules by the words that find them. */
  readonly anchors: AnchorIndex
  readonly #guards: AskedGuard[][] = []
  /** By rule, how many hits the present block has. */
  readonly counts: Uint8Array

  constructor(tables: DetectionTables) {
    const loaded: LoadedTables = loadTables(tables)
    const vocabulary = new Vocabulary(wordsOf(tables.words))
    this.rules = loaded.rules
    this.counts = new Uint8Array(this.rules.length)
    this.named = loaded.named
    this.sets = new WordSets(loaded.sets, vocabulary.size)
    this.tokens = new Tokens(vocabulary, this.sets, this.named)
    const { code } = loaded
    const phrase = new PhraseReader(this.tokens, this.sets, this.named)
    const classes = new ClassReader(this.tokens, this.sets, loaded.classes)
    const verbs = new VerbReader(this.tokens, this.sets, phrase, this.named)
    this.firstWords = new FirstWords(this.sets, classes, vocabulary.size, code)
    this.patterns = new PatternTable(loaded)
    this.matcher = new Matcher(this.tokens, this.sets, phrase, classes, verbs, this.firstWords, loaded.nots, code)
    const cues = new CueMatcher(this.tokens, this.matcher, this.firstWords, loaded, classes, this.sets)
    this.block = new Block(this.tokens, cues, subjectReader(this.tokens, this.sets, this.named))
    this.anchors = loaded.ruleAnchors
    this.anchors.build(vocabulary.size, this.sets, classes, (word) => vocabulary.markAnchor(word))
  }

  /** The hits in text[from, to), which must be one block, sorted by what they underline. */
  read(text: string, from: number, to: number, fields: number, onSilenced?: OnSilenced): readonly Hit[] {
    // A line break alone, of which some texts are full.
    if (to - from < 3 && text.charCodeAt(from) < 32 && text.charCodeAt(to - 1) === 10) {
      // The words of the block before must not pass for those of this one.
      this.tokens.to = -1
      return NONE
    }
    this.block.open(text, from, to)
    readWords(text, from, to, this.tokens.vocabulary.anchors, this.tokens)
    this.tokens.forget()
    return this.#findHits(fields, onSilenced)
  }

  /** The same for the block that was read last, after one small change in it; `to` is where it ends now. */
  readAgain(text: string, to: number, change: Change, fields: number): readonly Hit[] {
    this.block.changed()
    this.tokens.change(text, to, change)
    return this.#findHits(fields)
  }

  #findHits(fields: number, onSilenced?: OnSilenced): readonly Hit[] {
    if (this.tokens.candidateCount === 0) return NONE
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
    const cues = block.turnTo(hit) | ALWAYS
    const guards = this.#guards[hit.rule] ?? this.#guardsOf(hit.rule)
    for (let i = 0; i < guards.length; i++) {
      const { guard, needs } = guards[i]!
      if ((needs & cues) !== 0 && guard.holds(hit, rule, block)) return guard.name
    }
    return null
  }

  /** The guards that are asked about a rule, each with the bit of the cue that it needs, or ALWAYS. */
  #guardsOf(rule: number): AskedGuard[] {
    const row = this.rules[rule]!
    const guards = GUARDS.filter(({ concerns }, i) => (row.despite & (1 << i)) === 0 && concerns?.(row) !== false).map(
      (guard) => ({ guard, needs: guard.cue === undefined ? ALWAYS : CUE_BIT[guard.cue] }),
    )
    this.#guards[rule] = guards
    return guards
  }
}

const NONE: readonly Hit[] = []

/** A bit that no cue has. */
const ALWAYS = 1 << 30

interface AskedGuard {
  guard: Guard
  needs: number
}
