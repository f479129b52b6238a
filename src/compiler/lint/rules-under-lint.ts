import { PATTERN } from '../../engine/anchor-index.ts'
import type { Hit } from '../../engine/block.ts'
import { eachBlock } from '../../engine/blocks.ts'
import { createDescriber } from '../../engine/describer.ts'
import { createEngine } from '../../engine/engine.ts'
import { GUARD_NAMES } from '../../engine/guards/names.ts'
import { EVERY_FIELD } from '../../engine/tables.ts'
import { wordsOf } from '../../engine/word-list.ts'
import type { CompiledFiles } from '../compile.ts'
import { Inflector } from '../inflect.ts'
import { parsePattern } from '../parse-pattern.ts'
import type { SourceFile } from '../read-rule.ts'
import { entriesByRow } from '../rule-rows.ts'
import { WordClasses } from '../word-classes.ts'
import { surfaceForms } from './surface-forms.ts'
import type { LintName, LintWarning } from './warning.ts'

/** A pattern of `match`: where it stands in its file, where in the tables, and texts that it is meant for. */
export interface LintPattern {
  file: SourceFile
  /** Its place in `match`. */
  entry: number
  source: string
  /** Its row among the rules of the engine, and its index among the patterns. */
  row: number
  pattern: number
  texts: readonly TextUnderLint[]
}

/** What the engine makes of a text, before and after guards and overlaps. */
export interface TextUnderLint {
  text: string
  /** Every hit, one a rule and place. */
  hits: readonly Hit[]
  /** By the place of a hit in `hits`: the guard that silenced it. */
  guards: ReadonlyMap<number, string>
  /** Those that people would see. */
  kept: readonly Hit[]
  /** Whether a pattern fits anywhere in it, even where another of the same rule comes first. */
  fits(pattern: number): boolean
}

/** Rules as the linter looks at them. */
export class RulesUnderLint {
  readonly files: readonly SourceFile[]
  readonly engine: ReturnType<typeof createEngine>
  readonly describer: ReturnType<typeof createDescriber>
  readonly patterns: readonly LintPattern[]
  /** By id, less one. */
  readonly #words: readonly string[]
  readonly #step: () => void

  /** `step` is called before each text is read; it may throw to end the work. */
  constructor({ detection, words, files }: CompiledFiles, classes: Record<string, string>, step: () => void) {
    this.files = files
    this.#step = step
    this.#words = wordsOf(detection.words)
    this.engine = createEngine(detection)
    this.describer = createDescriber(this.engine.reader, words)
    const inflect = new Inflector()
    const wordClasses = new WordClasses(classes, inflect)
    const { patterns } = this.engine.reader
    const places = new Map<string, number>()
    for (const [i, owner] of patterns.owners.entries()) places.set(`${owner} ${patterns.variants[i]}`, i)
    let row = -1
    this.patterns = files.flatMap((file) =>
      entriesByRow(file.rule).flatMap((entries) => {
        row++
        return entries.map(({ entry, index }, variant) => ({
          file,
          entry: index,
          source: entry.words,
          row,
          pattern: places.get(`${row} ${variant}`)!,
          texts: surfaceForms(parsePattern(entry.words, inflect), wordClasses).map((text) => this.read(text)),
        }))
      }),
    )
  }

  /** The rule that a hit belongs to. */
  ruleOf(hit: Hit): string {
    return this.engine.reader.rules[hit.rule]!.id
  }

  /** The words by which the patterns of a file are looked for. */
  wordsOf(file: SourceFile): string[] {
    const { anchors, tokens } = this.engine.reader
    const own = new Set(this.patterns.filter((one) => one.file === file).map(({ pattern }) => pattern))
    const words: string[] = []
    for (let id = 1; id <= tokens.vocabulary.size; id++)
      if (anchors.rowsOf(id).some((row) => own.has(anchors.rows[row + PATTERN]!))) words.push(this.#words[id - 1]!)
    return words
  }

  /** A text as the engine reads it: block by block. */
  readAll(text: string): TextUnderLint[] {
    const read: TextUnderLint[] = []
    eachBlock(text, (from, to) => read.push(this.read(text.slice(from, to))))
    return read
  }

  /** A text of one block. */
  read(text: string): TextUnderLint {
    this.#step()
    const { reader } = this.engine
    const silenced = new Map<string, string>()
    const kept = reader.read(text, 0, text.length, EVERY_FIELD, (hit, guard) =>
      silenced.set(keyOf(hit), GUARD_NAMES[guard]!),
    )
    const hits = reader.candidates.find(EVERY_FIELD)
    const guards = new Map(
      hits.flatMap((hit, i) => {
        const guard = silenced.get(keyOf(hit))
        return guard === undefined ? [] : [[i, guard] as const]
      }),
    )
    const { tokens, matcher, patterns } = reader
    return {
      text,
      hits,
      guards,
      kept,
      fits: (pattern) => {
        reader.read(text, 0, text.length, EVERY_FIELD)
        for (let start = 0; start < tokens.count; start++)
          if (matcher.match(patterns.programs[pattern]!, start)) return true
        return false
      },
    }
  }

  warn(
    lint: LintName,
    weight: LintWarning['weight'],
    file: SourceFile,
    path: readonly (string | number)[],
    message: string,
  ): LintWarning {
    return { lint, weight, file: file.path, rule: file.rule.id, ...file.locate(path), message }
  }
}

function keyOf({ pattern, start, end }: Hit): string {
  return `${pattern} ${start} ${end}`
}

/** Where a pattern stands in its file. */
export function pathOf({ file, entry }: LintPattern): (string | number)[] {
  return typeof file.rule.match[entry] === 'string' ? ['match', entry] : ['match', entry, 'words']
}
