import type { Hit } from './block.ts'
import type { Tokens } from './tokens.ts'

/** How many units around a hit are read as text. */
const NEAR = 60

/** What stands around a hit. One instance serves every hit in turn: most guards ask for the sentence alone, so the text is cut out when somebody asks. */
export class Around {
  hit: Hit | null = null
  /** The first token of its sentence, and one past the last. */
  from = 0
  to = 0
  #start = 0
  #end = 0
  #tokens: Tokens | null = null

  turnTo(hit: Hit, tokens: Tokens): void {
    this.hit = hit
    this.#tokens = tokens
    this.#start = tokens.starts[hit.first]!
    this.#end = tokens.ends[hit.last - 1]!
    this.from = tokens.sentenceStart(hit.start)
    this.to = tokens.sentenceEnd(hit.end - 1)
  }

  /** The text of the block right before what is underlined. */
  get before(): string {
    const { text, from } = this.#tokens!
    return text.slice(Math.max(from, this.#start - NEAR), this.#start)
  }

  /** The text of the block right after what is underlined. */
  get after(): string {
    const { text, to } = this.#tokens!
    return text.slice(this.#end, Math.min(to, this.#end + NEAR))
  }
}
