import type { FieldKind } from '../../engine/finding.ts'
import type { Lens } from './lens.ts'
import type { TextFile } from './read-texts.ts'

/** Something that was found or held back, in its sentence; the words themselves between start and end. */
export interface Sample {
  file: string
  rule: string
  context: string
  start: number
  end: number
}

/** What was read, and what came of it. */
export interface Tally {
  words: number
  files: { name: string; texts: number; words: number; nudges: number; hints: number; noticed: number; held: number }[]
  /** By rule, most hits first; rules that never spoke among them, with 0. */
  rules: { rule: string; hits: number; held: number; samples: Sample[] }[]
  /** By guard, most hits first. */
  guards: { guard: string; hits: number; rules: [rule: string, hits: number][]; samples: Sample[] }[]
}

/** Reads every text through the lens and counts. `most` samples are kept for each rule and each guard, from as many files as there are. */
export function tally(
  lens: Pick<Lens, 'ruleIds' | 'diagnose' | 'decisions'>,
  files: readonly TextFile[],
  field: FieldKind | undefined,
  most: number,
): Tally {
  const rules = new Map(lens.ruleIds.map((rule) => [rule, { hits: 0, held: 0, samples: [] as Sample[] }]))
  const guards = new Map<string, { hits: number; rules: Map<string, number>; samples: Sample[] }>()
  const rows = files.map(({ name, texts }) => {
    const row = { name, texts: texts.length, words: 0, nudges: 0, hints: 0, noticed: 0, held: 0 }
    for (const text of texts) {
      row.words += countWords(text)
      for (const { rule, kind, severity, start, end } of lens.diagnose(text, field)) {
        row[kind === 'noticed' ? 'noticed' : severity === 'hint' ? 'hints' : 'nudges']++
        const counted = rules.get(rule)!
        counted.hits++
        keep(counted.samples, sampleOf(name, rule, text, start, end), most)
      }
      for (const { rule, guard, start, end } of lens.decisions(text, field)) {
        row.held++
        rules.get(rule)!.held++
        const counted = guards.get(guard) ?? { hits: 0, rules: new Map<string, number>(), samples: [] }
        guards.set(guard, counted)
        counted.hits++
        counted.rules.set(rule, (counted.rules.get(rule) ?? 0) + 1)
        keep(counted.samples, sampleOf(name, rule, text, start, end), most)
      }
    }
    return row
  })
  return {
    words: rows.reduce((sum, row) => sum + row.words, 0),
    files: rows,
    rules: [...rules].map(([rule, counted]) => ({ rule, ...counted })).sort((a, b) => b.hits - a.hits),
    guards: [...guards]
      .map(([guard, counted]) => ({
        ...counted,
        guard,
        rules: [...counted.rules].sort((a, b) => b[1] - a[1]),
      }))
      .sort((a, b) => b.hits - a.hits),
  }
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0

/** The same sentence again says nothing new. */
function keep(samples: Sample[], sample: Sample, most: number): void {
  if (samples.length < most && !samples.some((one) => one.context.trim() === sample.context.trim()))
    samples.push(sample)
}

const AROUND = 90

/** The words in their line, with at most AROUND units on either side. */
function sampleOf(file: string, rule: string, text: string, start: number, end: number): Sample {
  const from = Math.max(start - AROUND, text.lastIndexOf('\n', start - 1) + 1, 0)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(end + AROUND, lineEnd < 0 ? text.length : lineEnd)
  return { file, rule, context: text.slice(from, to), start: start - from, end: end - from }
}
