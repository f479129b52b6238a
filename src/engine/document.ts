import type { TextDocument } from './api.ts'
import type { Hit } from './block.ts'
import { BLOCK_LIMIT, blockEnd, RANK_REACH } from './blocks.ts'
import { findChange, fits } from './diff.ts'
import type { HasReader } from './engine.ts'
import type { Change, Delta, Finding } from './finding.ts'
import { GapList } from './gap-list.ts'
import { findingOf } from './reader.ts'
import { CHANGE_LIMIT } from './tokens.ts'

/**
 * A text and its findings, kept up to date by reading again only the blocks that an edit touched. Nothing behind the edit is touched: see
 * GapList.
 */
export class IncrementalDocument implements TextDocument {
  readonly #engine: HasReader
  readonly #fields: number
  readonly #blocks = new GapList(1, 1)
  /** Start, end, rule. */
  readonly #findings = new GapList(3, 2)
  #text = ''
  /** Which reading of the reader's was this document's last. */
  #reading = -1

  constructor(engine: HasReader, fields: number) {
    this.#engine = engine
    this.#fields = fields
  }

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#findings.count
  }

  at(index: number): Finding | undefined {
    if (index < 0 || index >= this.#findings.count) return undefined
    const list = this.#findings
    return findingOf(this.#engine.reader.rules[list.get(index, 2)]!, list.get(index, 0), list.get(index, 1))
  }

  between(start: number, end: number): Finding[] {
    const found: Finding[] = []
    // Findings never overlap, so their ends are sorted like their starts.
    for (let i = this.#findings.search(start + 1, 1); i < this.#findings.count; i++) {
      const finding = this.at(i)!
      if (finding.start >= end) break
      found.push(finding)
    }
    return found
  }

  all(): Finding[] {
    const found: Finding[] = []
    for (let i = 0; i < this.#findings.count; i++) found.push(this.at(i)!)
    return found
  }

  /** Reads `text` from scratch. */
  reset(text: string): void {
    this.#text = text
    this.#blocks.reset(text.length)
    this.#findings.reset(text.length)
    if (text === '') return
    this.#engine.reader.scan(text, this.#fields, this.#take)
  }

  edit(next: string, change?: Change): Delta {
    const { at, removed, inserted } =
      change !== undefined && fits(change, this.#text, next) ? change : findChange(this.#text, next)
    const shift = { from: at + removed, by: inserted - removed }
    const first = this.#restart(at)
    const from = first < this.#blocks.count ? this.#blocks.get(first, 0) : 0
    const ends: number[] = []
    const lastBlock = this.#resync(next, from, at + inserted, shift, first, ends)
    const oldEnd = lastBlock < this.#blocks.count ? this.#blocks.get(lastBlock, 0) : this.#text.length
    const before = this.between(from, oldEnd)

    const firstFinding = this.#findings.search(from)
    this.#findings.cut(firstFinding, firstFinding + before.length)
    this.#blocks.cut(first, lastBlock)
    this.#findings.resize(next.length)
    this.#blocks.resize(next.length)
    this.#text = next
    const inOneBlock = lastBlock - first === 1 && ends.length === 1
    if (inOneBlock && this.#isLastRead(from, oldEnd, removed, inserted))
      this.#readAgain(next, from, ends[0]!, { at, removed, inserted })
    else {
      let start = from
      for (const end of ends) {
        this.#read(next, start, end)
        start = end
      }
    }
    return compare(before, this.between(from, ends[ends.length - 1] ?? from), at, shift)
  }

  /** Whether the words of the old block [from, to) still stand in the reader, and a small change can be taken in there. */
  #isLastRead(from: number, to: number, removed: number, inserted: number): boolean {
    const { tokens } = this.#engine.reader
    return (
      tokens.readings === this.#reading &&
      tokens.from === from &&
      tokens.to === to &&
      removed <= CHANGE_LIMIT &&
      inserted <= CHANGE_LIMIT &&
      tokens.hasRoom(to - from + inserted)
    )
  }

  #readAgain(text: string, from: number, to: number, change: Change): void {
    this.#blocks.push(from)
    this.#note(this.#engine.reader.readAgain(text, to, change, this.#fields))
  }

  /** The block from which an edit at `at` can change anything: its own, or, in a long line, one whose end was chosen with `at` in view. */
  #restart(at: number): number {
    let block = Math.max(0, this.#blocks.search(at + 1) - 1)
    while (block > 0) {
      const start = this.#blocks.get(block, 0)
      if (this.#text.charCodeAt(start - 1) === 10) break
      if (at > this.#blocks.get(block - 1, 0) + BLOCK_LIMIT + RANK_REACH && at > start + RANK_REACH) break
      block--
    }
    return block
  }

  /** Cuts `next` into blocks from `from` on until an old block starts at the same place past the edit; answers which old block that is. */
  #resync(next: string, from: number, changedTo: number, shift: Delta['shift'], first: number, ends: number[]): number {
    let old = first
    for (let start = from; start < next.length; ) {
      const end = blockEnd(next, start)
      ends.push(end)
      start = end
      if (end < changedTo) continue
      const place = end - shift.by
      while (old < this.#blocks.count && this.#blocks.get(old, 0) < place) old++
      if (old < this.#blocks.count && this.#blocks.get(old, 0) === place && place >= shift.from) return old
    }
    return this.#blocks.count
  }

  #read(text: string, from: number, to: number): void {
    this.#blocks.push(from)
    const { reader } = this.#engine
    this.#note(reader.read(text, from, to, this.#fields))
    this.#reading = reader.tokens.readings
  }

  readonly #take = (from: number, hits: readonly Hit[]): void => {
    this.#blocks.push(from)
    this.#note(hits)
  }

  #note(hits: readonly Hit[]): void {
    const { starts, ends } = this.#engine.reader.tokens
    for (const hit of hits) this.#findings.push(starts[hit.first]!, ends[hit.last - 1]!, hit.rule)
  }
}

/** What went and what came, leaving out findings whose words the edit did not touch and that are still found. */
function compare(before: Finding[], after: Finding[], at: number, shift: Delta['shift']): Delta {
  const same = (old: Finding, now: Finding) => {
    const by = old.start >= shift.from ? shift.by : 0
    const untouched = old.end <= at || old.start >= shift.from
    return untouched && old.rule === now.rule && old.start + by === now.start && old.end + by === now.end
  }
  return {
    removed: before.filter((old) => !after.some((now) => same(old, now))),
    added: after.filter((now) => !before.some((old) => same(old, now))),
    shift,
  }
}
