import type { Describer, Engine } from '../src/engine/api.ts'
import type { Finding, Reframing } from '../src/engine/finding.ts'
import { applyAll } from '../src/engine/reframing/apply-all.ts'
import { articleFor } from '../src/engine/reframing/article.ts'
import { isReady } from '../src/engine/reframing/shown-text.ts'
import type { GeneratedNote } from './generated-notes.ts'

/** Facts, each of which stands in the new words as often as in the old. */
const FACTS: Record<string, RegExp> = {
  number: /\d[\d.,:/%]*\d|\d/g,
  name: /\b(?:Alvarez|Okafor|Ortiz|Dr|Mr|Ms|Mrs)\b/gi,
  drug: /\b(?:lithium|sertraline|fluoxetine|insulin|oxycodone|methadone|suboxone|zoloft|prozac|lorazepam|dilaudid|heroin|cocaine|cannabis|meth|benzos?|alcohol|inhaler)\b/gi,
  negation: /\b(?:not|never|no|without|cannot|nor|denies|denied|\w+n['’]t)\b/gi,
  risk: /\b(?:suicid\w*|SI|HI|overdose\w*|self-harm|gun|kill\w*|hit|knife|threat\w*|weapon\w*)\b/gi,
  person: /\b(?:mother|father|brother|sister|wife|husband|nurses?|staff|team)\b/gi,
  frequency: /\b(?:again|always|often|daily|weekly|twice|x\d|since|until)\b/gi,
}

/** Rules whose “not” is part of the judgment, and says the same without it: “I don't understand why you can't” → “what gets in the way of”. */
const OWN_NOT = new Set([
  'credibility/historian',
  'mail/calm-down',
  'mail/dont-understand-why',
  'mail/how-hard-is-it',
  'mail/let-me-be-clear',
  'mail/no-offence',
  'mail/reminding',
  'motive/not-invested',
  'self/cant-stand-how-i',
  'self/whats-wrong-with-me',
])

/** What must not come up more often than before. */
const SLIPS: Record<string, RegExp> = {
  'double space': / {2}/g,
  'space before a sign': / [,.;:!?](?=\s|$)/g,
  'signs in a row': /[,;:]\s*[,;:.]|(?<!\.)\.\.(?!\.)/g,
  'dangling word': /\b(?:and|or|but|because|to|as|of|is|was)\s*(?:[.;!?\n]|$)/gi,
  'small letter after a stop': /(?<!\b(?:Dr|Mr|Ms|Mrs|pt|w))[.!?] \p{Ll}/gu,
  'small letter at the start': /^\p{Ll}/gmu,
  'same word twice': /\b(\p{L}+) \1\b/giu,
  'loose letter': /(?<![’'/.]|\d)\b(?:s|re|m|ve|ll|d)\b(?!['’./])/g,
  'many and one': /\b(?:they|we|you) (?:is|was|has|does|says|reports)\b/gi,
  bracket: /[[\]{}]/g,
  'modal and past': /\b(?:may|can|will|to|did not|does not) (?:did|said|gave|was|has|is|asked|told)\b/gi,
  'be and a verb': /\b(?:is|was|are|were|be|been|'s) +(?:did|said|gave|has|had|have|does|asked|told|reports|says)\b/gi,
}

/** Everything that is amiss with the ready reframings of a note, one line each; none is what a test asks for. */
export function complaints({ text, field }: GeneratedNote, engine: Engine, describer: Describer): string[] {
  const told: string[] = []
  const findings = engine.scan(text, field)
  for (const finding of findings) {
    for (const offer of describer.describe(finding, text, field)?.reframings ?? []) {
      if (!isReady(offer)) continue
      const after = apply(text, offer)
      const tell = (what: string) => told.push(`${finding.rule}: ${what}\n    ${text}\n  → ${after}`)
      if (!liesInside(text, offer)) tell('lies outside, or splits a character')
      if (/\n/.test(text.slice(offer.start, offer.end))) tell('crosses a line')
      for (const fact of lostFacts(finding.rule, text.slice(offer.start, offer.end), offer.text)) tell(`loses ${fact}`)
      for (const slip of slips(text, after)) tell(slip)
      const again = engine.scan(after, field).find((one) => isNew(one, offer, findings, finding, after))
      if (again !== undefined) tell(`${again.rule} speaks again of “${after.slice(again.start, again.end)}”`)
    }
  }
  return [...told, ...orderComplaints({ text, field }, findings, describer)]
}

function orderComplaints({ text, field }: GeneratedNote, findings: readonly Finding[], describer: Describer): string[] {
  const { text: whole, edits } = applyAll(text, findings, describer, field)
  const told: string[] = []
  if (applyAll(text, [...findings].reverse(), describer, field).text !== whole) told.push(`given backwards: ${text}`)
  const pieces = edits.reduceRight((after, edit) => apply(after, edit), text)
  if (pieces !== whole) told.push(`the edits are not the text\n    ${text}\n  → ${pieces}\n  → ${whole}`)
  if (edits.some((edit, i) => i > 0 && edit.start <= edits[i - 1]!.end)) told.push(`edits touch: ${text}`)
  for (const slip of slips(text, whole)) told.push(`all together: ${slip}\n    ${text}\n  → ${whole}`)
  for (const order of [[...findings].reverse(), inside(findings)]) {
    const one = oneByOne(text, order, describer, field)
    if (one !== null && one !== whole) told.push(`in another order\n    ${text}\n  → ${whole}\n  → ${one}`)
  }
  return told
}

/** Every second one first. */
function inside(findings: readonly Finding[]): Finding[] {
  return [...findings.filter((_, i) => i % 2 === 1), ...findings.filter((_, i) => i % 2 === 0)]
}

/**
 * As a writer would: one after the other, each worded for the text as it is by then. Null when a guard falls silent on the way: after “I notice the thought
 * that …” the rest of a sentence is a topic, no longer a verdict.
 */
function oneByOne(
  text: string,
  order: readonly Finding[],
  describer: Describer,
  field: GeneratedNote['field'],
): string | null {
  const firstOf = (one: Finding, source: string) => describer.describe(one, source, field)?.reframings.find(isReady)
  let now = text
  let left = order.filter((one) => one.kind === 'nudge' && firstOf(one, text) !== undefined)
  for (let next = left[0]; next !== undefined; next = left[0]) {
    const edit = firstOf(next, now)
    left = left.slice(1)
    if (edit === undefined) return null
    const before = now
    now = apply(now, edit)
    left = left.flatMap((one) => moved(one, edit, before, now))
  }
  return now
}

/** A finding where it stands after an edit; none when its words went. */
function moved(one: Finding, edit: Reframing, before: string, now: string): Finding[] {
  if (one.end <= edit.start) return [one]
  const by = edit.text.length - (edit.end - edit.start)
  if (one.start >= edit.end) return [{ ...one, start: one.start + by, end: one.end + by }]
  const words = before.slice(one.start, one.end).toLowerCase()
  const from = Math.max(0, Math.min(edit.start, one.start))
  const at = now
    .slice(from, edit.start + edit.text.length + words.length)
    .toLowerCase()
    .indexOf(words)
  return at < 0 ? [] : [{ ...one, start: from + at, end: from + at + words.length }]
}

function apply(text: string, { start, end, text: words }: { start: number; end: number; text: string }): string {
  return text.slice(0, start) + words + text.slice(end)
}

function liesInside(text: string, { start, end }: Reframing): boolean {
  const splits = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return start >= 0 && start <= end && end <= text.length && !splits(start) && !splits(end)
}

function lostFacts(rule: string, old: string, words: string): string[] {
  return Object.entries(FACTS).flatMap(([kind, fact]) => {
    if (kind === 'negation' && OWN_NOT.has(rule)) return []
    const left = (words.match(fact) ?? []).map(plain)
    return (old.match(fact) ?? []).flatMap((one) => {
      const at = left.findIndex((other) => kind === 'negation' || other === plain(one))
      if (at < 0) return [`${kind} “${one}”`]
      left.splice(at, 1)
      return []
    })
  })
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace('’', "'")
    .replace(/(?<=\p{L}{3})s$/u, '')
}

function slips(before: string, after: string): string[] {
  const found = Object.entries(SLIPS).flatMap(([name, slip]) =>
    (after.match(slip) ?? []).length > (before.match(slip) ?? []).length ? [name] : [],
  )
  return wrongArticles(after) > wrongArticles(before) ? [...found, 'a or an'] : found
}

function wrongArticles(text: string): number {
  return [...text.matchAll(/(?<![\p{L}'’./])(an?) ([\p{L}\d]+)/giu)].filter(
    ([, article, next]) => article!.toLowerCase() !== articleFor(next!),
  ).length
}

/** Whether a nudge stands where the edit was made, and did not before it. */
function isNew(one: Finding, offer: Reframing, findings: readonly Finding[], finding: Finding, after: string): boolean {
  if (one.kind !== 'nudge' || one.start >= offer.start + offer.text.length || one.end <= offer.start) return false
  if (
    /^(?:is|was|are|were|am|be|been)$/i.test(
      after.slice(Math.max(one.start, offer.start), Math.min(one.end, offer.start + offer.text.length)),
    )
  )
    return false
  const by = offer.text.length - (offer.end - offer.start)
  return !findings.some(
    (other) =>
      other !== finding &&
      other.rule === one.rule &&
      ((other.start < offer.end && other.end > offer.start) || other.end + by === one.end),
  )
}
