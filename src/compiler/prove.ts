import { createDescriber } from '../engine/describer.ts'
import { createEngine } from '../engine/engine.ts'
import type { FieldKind, Finding, Reframing } from '../engine/finding.ts'
import { isReady, shownText } from '../engine/reframing/shown-text.ts'
import type { DetectionTables, WordTables } from '../engine/tables.ts'
import type { Problem } from './problem.ts'
import type { SourceFile } from './read-rule.ts'
import { listOf } from './rule-file.ts'

/** Runs every example of every rule; a rule whose examples fail does not load. `step` is called before each rule. */
export function prove(
  { detection, words, files }: { detection: DetectionTables; words: WordTables; files: readonly SourceFile[] },
  step: () => void = () => {},
): Problem[] {
  const engine = createEngine(detection)
  const describer = createDescriber(engine.reader, words)
  const problems: Problem[] = []

  for (const file of files) {
    step()
    const { rule } = file
    const tell = (message: string, ...path: (string | number)[]) =>
      problems.push({ file: file.path, rule: rule.id, ...file.locate(path), message })
    const fieldOf = (own: FieldKind | undefined) => own ?? listOf(rule.field)[0]

    for (const [i, example] of (rule.examples.nudges ?? []).entries()) {
      const path = ['examples', 'nudges', i]
      const field = fieldOf(example.field)
      const { text, start, end } = unmark(example.text)
      if (end < start || start < 0) {
        tell('Put [[ and ]] around what is underlined.', ...path, 'text')
        continue
      }
      const found = engine.scan(text, field)
      const finding = found.find((one) => one.rule === rule.id && one.start === start && one.end === end)
      if (finding === undefined) {
        tell(`“${text}” should underline “${text.slice(start, end)}”. ${whatCame(found, rule.id, text)}`, ...path)
        continue
      }
      const offers = (describer.describe(finding, text, field)?.reframings ?? []).filter(
        (offer) => offer.action !== 'answer',
      )
      const results = offers.map((offer) => resultOf(text, offer))
      const wanted = example.becomes ?? []
      if (results.join('\n') !== wanted.join('\n'))
        tell(`“${text}” becomes\n${lines(results)}\n    where the example says\n${lines(wanted)}`, ...path, 'becomes')
      for (const offer of offers) {
        if (!isReady(offer)) continue
        const after = resultOf(text, offer)
        const again = engine
          .scan(after, field)
          .find((one) => one.rule === rule.id && one.start < offer.start + offer.text.length && one.end > offer.start)
        if (again !== undefined)
          tell(
            `After “${after}” the rule speaks again of “${after.slice(again.start, again.end)}”: word it so that it is quiet.`,
            ...path,
          )
      }
    }
    for (const [i, marked] of (rule.examples.notices ?? []).entries()) {
      const { text, start, end } = unmark(marked)
      const found = engine.scan(text, fieldOf(undefined))
      if (!found.some((one) => one.rule === rule.id && one.start === start && one.end === end)) {
        tell(
          `“${text}” should notice “${text.slice(start, end)}”. ${whatCame(found, rule.id, text)}`,
          'examples',
          'notices',
          i,
        )
      }
    }
    for (const [i, text] of (rule.examples.leaves ?? []).entries()) {
      const found = engine.scan(text, fieldOf(undefined)).find((one) => one.rule === rule.id)
      if (found !== undefined)
        tell(
          `“${text}” should be left alone, but “${text.slice(found.start, found.end)}” is found.`,
          'examples',
          'leaves',
          i,
        )
    }
  }
  return problems
}

/** The text without its `[[…]]`, and where they stood. */
export function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  return { text: marked.replace('[[', '').replace(']]', ''), start, end }
}

/** The whole text after an offer, its placeholders in square brackets. */
export function resultOf(text: string, offer: Reframing): string {
  return text.slice(0, offer.start) + shownText(offer) + text.slice(offer.end)
}

function whatCame(found: readonly Finding[], rule: string, text: string): string {
  const own = found.filter((one) => one.rule === rule)
  if (own.length > 0) return `It underlines ${own.map((one) => `“${text.slice(one.start, one.end)}”`).join(', ')}.`
  if (found.length > 0)
    return `Other rules speak: ${found.map((one) => `${one.rule} of “${text.slice(one.start, one.end)}”`).join(', ')}.`
  return 'Nothing is found: look at the pattern, or at a guard that holds it (npm run check -- --explain-decision).'
}

function lines(texts: readonly string[]): string {
  return texts.length === 0 ? '      (nothing)' : texts.map((text) => `      ${text}`).join('\n')
}
