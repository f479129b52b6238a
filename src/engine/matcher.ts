import type { BitPool } from './bit-pool.ts'
import { NOT_KNOWN } from './bit-pool.ts'
import type { ClassReader } from './class-reader.ts'
import type { FirstWords } from './first-words.ts'
import {
  ANY,
  CLASS,
  CLOSE,
  END,
  GAP,
  JUMP,
  MATCH,
  NOT,
  OPEN,
  PAUSE,
  PHRASE,
  PROGRAM_LIMIT,
  REACH,
  SAVE,
  SET,
  SIGN,
  SKIP,
  SLOTS,
  SPLIT,
  START,
  VERB,
  WORD,
} from './instructions.ts'
import { CAPITALS, looks } from './looks.ts'
import type { PhraseReader } from './phrase.ts'
import type { Tokens } from './tokens.ts'
import { APOSTROPHE, JOIN } from './tokens.ts'
import type { VerbReader } from './verb-reader.ts'
import type { WordSets } from './word-sets.ts'

/** What reading a noun phrase costs, in ways: up to eight words, each looked for in three sets. */
const PHRASE_COSTS = 6

/** So many ways a run takes before it keeps where it has been. */
const MANY_WAYS = 64

/**
 * Runs programs (see instructions.ts) by backtracking that, after a few ways, never does the same step at the same word twice, so a run costs at most
 * instructions × words, whatever the pattern says.
 */
export class Matcher {
  /** Token places, by slot, of the last match; -1 where a part was absent. */
  readonly slots = new Int32Array(SLOTS).fill(-1)
  /** What SAVE wrote over in this run, slot and value, so that a way that fails leaves nothing behind. */
  readonly #trail = new Int32Array(2 * PROGRAM_LIMIT)
  #saved = 0
  /** One past the last token of the last match. */
  end = 0
  /** Made when a run first takes many ways, which most never do. */
  #seen: Int32Array | null = null
  #run = 0
  /** How many ways this run has taken. */
  #ways = 0
  /** What is left to spend on runs and their ways: with nothing left, nothing matches. Whoever bounds a search sets it before, and takes the bound away after. */
  left = Number.MAX_SAFE_INTEGER
  #program = 0
  #start = 0
  #endAt = -1
  readonly #tokens: Tokens
  readonly #sets: WordSets
  readonly #phrase: PhraseReader

  readonly #classes: ClassReader
  readonly #verbs: VerbReader
  readonly #firstWords: FirstWords
  readonly #pool: BitPool
  readonly #nots: readonly (readonly number[])[]
  readonly #code: Int32Array

  constructor(
    tokens: Tokens,
    sets: WordSets,
    phrase: PhraseReader,
    classes: ClassReader,
    verbs: VerbReader,
    firstWords: FirstWords,
    pool: BitPool,
    nots: readonly (readonly number[])[],
    code: Int32Array,
  ) {
    this.#tokens = tokens
    this.#sets = sets
    this.#phrase = phrase
    this.#classes = classes
    this.#verbs = verbs
    this.#firstWords = firstWords
    this.#pool = pool
    this.#nots = nots
    this.#code = code
  }

  /** Runs the program whose code starts at `program` from token `start`; true leaves `slots` and `end`. With `endAt`, only a match that ends there counts. */
  match(program: number, start: number, endAt = -1): boolean {
    if (this.left <= 0) return false
    this.left--
    this.#program = program
    this.#start = start
    this.#endAt = endAt
    this.#run++
    this.#ways = 0
    this.#restore(0)
    return this.#step(program, start)
  }

  #step(from: number, at: number): boolean {
    const program = this.#code
    const tokens = this.#tokens
    let pc = from
    let token = at
    let id = tokens.id(at)
    let spaced = false
    let allowed = JOIN
    for (;;) {
      switch (program[pc]) {
        case MATCH:
          this.end = token
          return this.#endAt < 0 || token === this.#endAt
        case SET:
          if (!this.#sets.has(program[pc + 1]!, id) || !(spaced || this.#joined(token))) return false
          spaced = false
          id = tokens.id(++token)
          pc += 2
          break
        case WORD:
          if (program[pc + 1]! !== id || !(spaced || this.#joined(token))) return false
          spaced = false
          id = tokens.id(++token)
          pc += 2
          break
        case ANY:
          if (token >= tokens.count || !(spaced || this.#joined(token))) return false
          spaced = false
          id = tokens.id(++token)
          pc++
          break
        case VERB:
          if (!(spaced || this.#joined(token))) return false
          spaced = false
          if (token >= tokens.count || !this.#verbs.isVerb(token, program[pc + 1]!)) return false
          id = tokens.id(++token)
          pc += 2
          break
        case CLASS: {
          this.left--
          const end = this.#classes.read(program[pc + 1]!, token, spaced ? allowed : JOIN, token === this.#start)
          spaced = false
          if (end < 0) return false
          token = end
          id = tokens.id(token)
          pc += 2
          break
        }
        case GAP:
          allowed = program[pc + 1]!
          // A class looks at the gap itself: a member may hang on by an apostrophe.
          if (program[pc + 2] !== CLASS && token !== this.#start && (tokens.gap(token) & ~allowed) !== 0) return false
          spaced = true
          pc += 2
          break
        case SIGN:
          if (program[pc + 1]! >= CAPITALS) {
            if (!looks(tokens, token, program[pc + 1]!)) return false
          } else if ((tokens.gap(token) & program[pc + 1]!) === 0) return false
          pc += 2
          break
        case SPLIT: {
          // Most alternatives begin with a word: one look is enough to leave those that do not come next.
          let ahead = pc + 2
          while (program[ahead] === SAVE) ahead += 2
          this.left--
          if (this.#mayBe(program[ahead]!, program[ahead + 1]!, id)) {
            if (!this.#first(pc, token)) return false
            const saved = this.#saved
            if (this.#step(pc + 2, token)) return true
            this.#restore(saved)
          }
          pc += 2 + program[pc + 1]!
          break
        }
        case JUMP:
          pc += 2 + program[pc + 1]!
          break
        case SAVE: {
          const slot = program[pc + 1]!
          this.#trail[this.#saved++] = slot
          this.#trail[this.#saved++] = this.slots[slot]!
          this.slots[slot] = token
          pc += 2
          break
        }
        case PHRASE: {
          if (!(spaced || this.#joined(token))) return false
          spaced = false
          this.left -= PHRASE_COSTS
          const end = this.#phrase.read(token, program[pc + 1]! - 1, this.#endAt)
          if (end < 0 || end - this.#start > REACH) return false
          token = end
          id = tokens.id(token)
          pc += 2
          break
        }
        case PAUSE:
          if (this.#sets.has(program[pc + 1]!, id) && this.#joined(token)) {
            this.left--
            if (!this.#first(pc, token)) return false
            const saved = this.#saved
            if (this.#step(pc + 2, token)) return true
            this.#restore(saved)
            // “once again”: both, before the first alone.
            if (this.#sets.has(program[pc + 1]!, tokens.id(token + 1)) && this.#joined(token + 1)) {
              if (this.#step(pc + 2, token + 2)) return true
              this.#restore(saved)
            }
            id = tokens.id(++token)
          }
          pc += 2
          break
        case SKIP:
          return this.#skip(pc, token)
        case NOT:
          this.left--
          if (this.#comes(program[pc + 1]!, token)) return false
          pc += 2
          break
        case START:
          if (!this.#phrase.startsAt(token)) return false
          pc++
          break
        case OPEN:
          if (!this.#phrase.opensAt(token)) return false
          pc++
          break
        case END:
          if (!this.#phrase.clauseEndsAt(token)) return false
          pc++
          break
        case CLOSE:
          if (!this.#phrase.clauseClosesAt(token)) return false
          pc++
          break
        default:
          return false
      }
      if (token - this.#start > REACH) return false
    }
  }

  /** Whether an instruction may take word `id`; true for those that no word alone decides. */
  #mayBe(code: number, operand: number, id: number): boolean {
    if (code === WORD) return operand === id
    if (code === SET) return this.#sets.has(operand, id)
    return code !== CLASS || this.#pool.passes(this.#classes.firstWords(operand), id)
  }

  /** Goes on from every place that SKIP allows, the nearest first. */
  #skip(pc: number, at: number): boolean {
    const program = this.#code
    const tokens = this.#tokens
    if (program[pc + 2] === NOT_KNOWN) program[pc + 2] = this.#firstWords.from(pc + 3)
    this.left--
    for (let left = program[pc + 1]!, token = at; ; left--, token++) {
      if (this.#pool.passes(program[pc + 2]!, tokens.id(token))) {
        const saved = this.#saved
        if (this.#first(pc, token) && this.#step(pc + 3, token)) return true
        this.#restore(saved)
      }
      if (left === 0 || token >= tokens.count || token - this.#start > REACH || !this.#joined(token)) return false
    }
  }

  /** Takes back what was saved since `to`. */
  #restore(to: number): void {
    while (this.#saved > to) {
      this.#saved -= 2
      this.slots[this.#trail[this.#saved]!] = this.#trail[this.#saved + 1]!
    }
  }

  #joined(token: number): boolean {
    return token === this.#start || (this.#tokens.gap(token) & ~JOIN) === 0
  }

  /** Whether this is the first time in this run that `pc` is reached at `token`, as far as was kept: not before the run has taken many ways. */
  #first(pc: number, token: number): boolean {
    if (++this.#ways < MANY_WAYS) return true
    this.#seen ??= new Int32Array(PROGRAM_LIMIT * (REACH + 1))
    const index = (pc - this.#program) * (REACH + 1) + (token - this.#start)
    if (this.#seen[index] === this.#run) return false
    this.#seen[index] = this.#run
    return true
  }

  /** Whether one of the word sequences comes next; packed, for each its length and its sets. */
  #comes(index: number, at: number): boolean {
    const sequences = this.#nots[index]!
    for (let i = 0; i < sequences.length; i += 1 + sequences[i]!)
      if (this.#sequenceAt(sequences, i + 1, sequences[i]!, at)) return true
    return false
  }

  #sequenceAt(sets: readonly number[], from: number, length: number, at: number): boolean {
    for (let i = 0; i < length; i++) {
      const gap = at + i === this.#start ? 0 : this.#tokens.gap(at + i)
      if ((gap & ~(JOIN | APOSTROPHE)) !== 0 || !this.#sets.has(sets[from + i]!, this.#tokens.id(at + i))) return false
    }
    return true
  }
}
