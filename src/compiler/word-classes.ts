import type { Inflector } from './inflect.ts'
import type { Sequence } from './pattern-ast.ts'
import { sequencesOf } from './sequences.ts'

/** Word classes by name, with their members as the engine sees words. */
export class WordClasses {
  readonly #source: Record<string, string>
  readonly #inflect: Inflector
  readonly #members = new Map<string, Sequence[]>()

  /** `source`: name → members divided by commas; a member may be a lemma (say~v) or another class (@kin). */
  constructor(source: Record<string, string>, inflect: Inflector) {
    this.#source = source
    this.#inflect = inflect
  }

  has(name: string): boolean {
    return name in this.#source
  }

  get names(): string[] {
    return Object.keys(this.#source).sort()
  }

  /** @throws Error when there is no such class. */
  members(name: string): Sequence[] {
    const known = this.#members.get(name)
    if (known !== undefined) return known
    const source = this.#source[name]
    if (source === undefined)
      throw new Error(`There is no class @${name}; there are ${this.names.map((n) => `@${n}`).join(' ')}.`)
    const members = source
      .split(',')
      .map((member) => member.trim())
      .filter((member) => member !== '')
      .flatMap((member) => this.#member(member))
    this.#members.set(name, members)
    return members
  }

  /** The members that are one word. */
  singleWords(name: string): string[] {
    return this.members(name).flatMap((member) => (member.length === 1 ? [member[0]!.word] : []))
  }

  /** The members that stand by themselves: one word, with no apostrophe before it. */
  standalone(name: string): string[] {
    return this.members(name).flatMap((member) =>
      member.length === 1 && !member[0]!.apostrophe ? [member[0]!.word] : [],
    )
  }

  #member(member: string): Sequence[] {
    if (member.startsWith('@')) return this.members(member.slice(1))
    const lemma = /^(.+)~(v|n|a)(?::(\w+))?$/.exec(member)
    if (lemma !== null)
      return this.#inflect.forms(lemma[1]!, lemma[2] as 'v' | 'n' | 'a', lemma[3]).flatMap(sequencesOf)
    // A member of several words is one sequence, each word of which may be written in its own ways.
    return member
      .split(/\s+/)
      .map(sequencesOf)
      .reduce<Sequence[]>((all, next) => all.flatMap((a) => next.map((b) => [...a, ...b])), [[]])
  }
}
