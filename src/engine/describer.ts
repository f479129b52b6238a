import type { Describer } from './api.ts'
import type { Hit } from './block.ts'
import { blockEnd } from './blocks.ts'
import * as CUE from './cue-bits.ts'
import { fieldBits } from './engine.ts'
import type { Diagnostic, FieldKind, Finding } from './finding.ts'
import { inPlainRecord } from './guards/plain-record.ts'
import { nearRisk } from './guards/risk.ts'
import type { Reader } from './reader.ts'
import { capturesOf } from './reframing/captures.ts'
import { Forms } from './reframing/forms.ts'
import { offersFor } from './reframing/offers.ts'
import type { Captures } from './reframing/render.ts'
import { render } from './reframing/render.ts'
import type { RuleWords, WordTables } from './tables.ts'

/** Words for findings of the engine whose `reader` is given. */
export function createDescriber(reader: Reader, words: WordTables): Describer {
  const forms = new Forms(words.verbs, words.nouns)
  const known = new Set(reader.rules.map((rule) => rule.id))

  function describe(finding: Finding, text: string, field?: FieldKind, plain = false): Diagnostic | null {
    if (!known.has(finding.rule)) return null
    const hits = hitsAround(reader, finding, text, field)
    const hit = hits.find((one) => isAt(reader, one, finding))
    if (hit === undefined) return null
    const row = words.rules[hit.rule]!
    const variant = row.variants[reader.patterns.variants[hit.pattern]!]!
    const captures = capturesOf(reader, hit)
    const held = holds(reader, hit, row, plain)
    // Beside risk, too, harshness toward oneself is met with the one question that protects somebody, not with a kinder view of it.
    const duty = held.includes('duty') || (held.includes('risk') && row.answer === true)
    const question = duty ? words.dutyQuestion : (variant.question ?? row.question)
    const asked = question === undefined ? undefined : asText(question, captures, forms)
    const phrase = text.slice(finding.start, finding.end)
    return {
      ...finding,
      ...(held.includes('plain-record') && { severity: 'hint' as const }),
      text: phrase,
      message: finding.kind === 'noticed' ? row.effect : `“${phrase}” ${row.effect}.`,
      layer: row.layer,
      family: finding.rule.slice(0, finding.rule.indexOf('/')),
      ...given('axis', row.axis),
      ...given('facet', row.facet),
      ...given('question', asked),
      ...given('why', row.why),
      ...given('source', row.source === undefined ? undefined : (words.sources[row.source] ?? row.source)),
      reframings:
        held.length > 0 ? [] : offersFor(reader, hit, hits, { row, variant, captures, forms, answer: words.answer }),
      ...(held.length > 0 ? { held } : {}),
    }
  }

  return { describe }
}

/** The hits of the block where a finding stands, read anew from the text as it is now. */
function hitsAround(reader: Reader, finding: Finding, text: string, field: FieldKind | undefined): readonly Hit[] {
  if (finding.start < 0 || finding.end > text.length) return []
  let from = finding.start === 0 ? 0 : text.lastIndexOf('\n', finding.start - 1) + 1
  let to = blockEnd(text, from)
  while (to <= finding.start && to < text.length) {
    from = to
    to = blockEnd(text, from)
  }
  return reader.read(text, from, to, fieldBits(field))
}

function isAt({ rules, tokens: { starts, ends } }: Reader, hit: Hit, finding: Finding): boolean {
  return (
    rules[hit.rule]!.id === finding.rule && starts[hit.first] === finding.start && ends[hit.last - 1] === finding.end
  )
}

/** Why no edit is offered here: risk beside it, a record that has to stand as it is, or a duty that kindness must not hide. */
function holds(reader: Reader, hit: Hit, row: RuleWords, plain: boolean): string[] {
  const { block, tokens, rules } = reader
  const held: string[] = []
  if (row.safeNearRisk !== true && nearRisk(hit, block)) held.push('risk')
  if (row.safeNearRisk !== true && (plain || inPlainRecord(block))) held.push('plain-record')
  if (rules[hit.rule]!.self === true && block.anywhere(CUE.duty, 0, tokens.count)) held.push('duty')
  return held
}

function asText(template: string, captures: Captures, forms: Forms): string | undefined {
  const pieces = render(template, captures, forms)
  const text = pieces?.map((piece) => piece.text).join('')
  return text === undefined || text === '' ? undefined : text[0]!.toUpperCase() + text.slice(1)
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })
}
