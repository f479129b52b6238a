import type { Describer } from './api.ts'
import type { Hit } from './block.ts'
import { blockEnd } from './blocks.ts'
import { fieldBits } from './engine.ts'
import type { Diagnostic, FieldKind, Finding, Reframing } from './finding.ts'
import { nearRisk } from './guards/risk.ts'
import type { Reader } from './reader.ts'
import { capturesOf } from './reframing/captures.ts'
import { fitToPlace } from './reframing/fit-to-place.ts'
import { Forms } from './reframing/forms.ts'
import type { Captures } from './reframing/render.ts'
import { render } from './reframing/render.ts'
import type { RuleWords, WordTables } from './tables.ts'
import { STOP } from './tokens.ts'

/** Words for findings of the engine whose `reader` is given. */
export function createDescriber(reader: Reader, words: WordTables): Describer {
  const forms = new Forms(words.verbs, words.nouns)
  const known = new Set(reader.rules.map((rule) => rule.id))

  function describe(finding: Finding, text: string, field?: FieldKind): Diagnostic | null {
    if (!known.has(finding.rule)) return null
    const hit = findAgain(reader, finding, text, field)
    if (hit === null) return null
    const row = words.rules[hit.rule]!
    const variant = row.variants[reader.patterns.variant(hit.pattern)]!
    const captures = capturesOf(reader, hit)
    const held = holds(reader, hit, row)
    // Beside risk, too, harshness toward oneself is met with the one question that protects somebody, not with a kinder view of it.
    const duty = held.includes('duty') || (held.includes('risk') && row.answer === true)
    const question = duty ? words.dutyQuestion : (variant.question ?? row.question)
    const asked = question === undefined ? undefined : asText(question, captures, forms)
    const phrase = text.slice(finding.start, finding.end)
    return {
      ...finding,
      text: phrase,
      message: finding.kind === 'noticed' ? row.effect : `“${phrase}” ${row.effect}.`,
      layer: row.layer,
      family: finding.rule.slice(0, finding.rule.indexOf('/')),
      ...given('axis', row.axis),
      ...given('facet', row.facet),
      ...given('question', asked),
      ...given('why', row.why),
      ...given('source', row.source === undefined ? undefined : (words.sources[row.source] ?? row.source)),
      reframings: held.length > 0 ? [] : reframings(reader, hit, row, variant, captures, forms, words, text),
      ...(held.length > 0 ? { held } : {}),
    }
  }

  return { describe }
}

/** The hit behind a finding, read anew from the text as it is now. */
function findAgain(reader: Reader, finding: Finding, text: string, field: FieldKind | undefined): Hit | null {
  if (finding.start < 0 || finding.end > text.length) return null
  let from = finding.start === 0 ? 0 : text.lastIndexOf('\n', finding.start - 1) + 1
  let to = blockEnd(text, from)
  while (to <= finding.start && to < text.length) {
    from = to
    to = blockEnd(text, from)
  }
  const { starts, ends } = reader.tokens
  const hits = reader.read(text, from, to, fieldBits(field))
  return (
    hits.find(
      (hit) =>
        reader.rules[hit.rule]!.id === finding.rule &&
        starts[hit.first] === finding.start &&
        ends[hit.last - 1] === finding.end,
    ) ?? null
  )
}

/** Why no edit is offered here: risk beside it, or a duty that kindness must not hide. */
function holds(reader: Reader, hit: Hit, row: RuleWords): string[] {
  const { block, tokens, rules } = reader
  const held: string[] = []
  if (row.safeNearRisk !== true && nearRisk(hit, block)) held.push('risk')
  if (rules[hit.rule]!.self === true && block.has('duty', 0, tokens.count)) held.push('duty')
  return held
}

function reframings(
  reader: Reader,
  hit: Hit,
  row: RuleWords,
  variant: RuleWords['variants'][number],
  captures: Captures,
  forms: Forms,
  words: WordTables,
  text: string,
): Reframing[] {
  const { tokens } = reader
  const place = {
    text,
    start: tokens.starts[hit.start]!,
    end: tokens.ends[hit.end - 1]!,
    opensSentence: (tokens.gap(hit.start) & STOP) !== 0,
  }
  const made: Reframing[] = row.answer === true ? [answerBelow(text, place.end, words.answer)] : []
  for (const template of [...variant.reframe, ...variant.template]) {
    const pieces = render(template, captures, forms)
    if (pieces === null) continue
    const edit = fitToPlace(pieces, place)
    if (edit.text !== text.slice(edit.start, edit.end)) made.push(edit)
  }
  return made
}

/** The answer to a harsh line stands on a line of its own below it. */
function answerBelow(text: string, after: number, answer: string): Reframing {
  const line = text.indexOf('\n', after)
  const at = line < 0 ? text.length : line
  const placeholders: [number, number][] = []
  let out = '\n'
  let done = 0
  for (const match of answer.matchAll(/\[([^\]]*)\]/g)) {
    out += answer.slice(done, match.index)
    placeholders.push([out.length, out.length + match[1]!.length])
    out += match[1]!
    done = match.index + match[0].length
  }
  return { start: at, end: at, text: out + answer.slice(done), placeholders, action: 'answer' }
}

function asText(template: string, captures: Captures, forms: Forms): string | undefined {
  const pieces = render(template, captures, forms)
  const text = pieces?.map((piece) => piece.text).join('')
  return text === undefined || text === '' ? undefined : text[0]!.toUpperCase() + text.slice(1)
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
