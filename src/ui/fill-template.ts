import type { Reframing } from '../engine/finding.ts'
import { type Clause, type Part, templateClauses, templateParts } from './template-clauses.ts'
import type { Piece } from './word-diff.ts'

/** What the writer gave for a slot: words; `undefined` or blank, not yet; `null`, left out on purpose. */
export type Answer = string | null | undefined

/** Words so common that sharing them with the text says nothing about a fact. */
const COMMON = new Set(
  'a an and as at be been but by for from had has have he her him his i if in is it its me my not of on or our said says she so that the their them they this to us was we were what when which who with you your'.split(
    ' ',
  ),
)

/** A lead-in that goes along with the slot behind it. */
const LEAD = /(?:^|\s+)(?:after|before|when|while|during|because of|since|about|with|from)\s*$/i

/** An opening clause that the rest can stand without. */
const OPENING = /^\s*(?:after|at|because|before|during|in|since|when|while)\b/i

const words = (text: string) => text.toLowerCase().match(/[\w'’\u00c0-\u1fff]+/g) ?? []
const fixed = (clause: Clause) => clause.parts.map((part) => ('text' in part ? part.text : '')).join(' ')
const holds = (clause: Clause, slot: number) => clause.parts.some((part) => 'slot' in part && part.slot === slot)

/** Fixed words of the clause that come from the text itself: facts, which never go. */
function keepsFact(clause: Clause, source: string): boolean {
  const there = new Set(words(source).filter((word) => !COMMON.has(word)))
  return words(fixed(clause)).some((word) => there.has(word))
}

/** Leaves out one slot: with its lead-in, else with its whole clause; null where neither leaves a sound sentence. */
function without(clauses: readonly Clause[], slot: number, source: string): Clause[] | null {
  const at = clauses.findIndex((clause) => holds(clause, slot))
  const clause = clauses[at]
  if (!clause) return [...clauses]
  const index = clause.parts.findIndex((part) => 'slot' in part && part.slot === slot)
  const before = clause.parts[index - 1]
  if (before && 'text' in before && index === clause.parts.length - 1 && LEAD.test(before.text)) {
    const rest = before.text.replace(LEAD, '')
    if (rest.trim() || index > 1) {
      const parts = [...clause.parts.slice(0, index - 1), ...(rest ? [{ text: rest }] : [])]
      return clauses.map((one, i) => (i === at ? { ...one, parts } : one))
    }
  }
  if (clauses.length === 1 || keepsFact(clause, source)) return null
  if (clause.parts.some((part) => 'slot' in part && part.slot !== slot)) return null
  if (at === 0) {
    if (!OPENING.test(fixed(clause)) || !clause.close.includes(',')) return null
    return clauses.slice(1).map((one, i) => (i === 0 && /^\s*[A-Z]/.test(fixed(clause)) ? capital(one) : one))
  }
  return clauses
    .map((one, i) =>
      i === at - 1 && (at === clauses.length - 1 || /[.?!]/.test(clause.close)) ? { ...one, close: clause.close } : one,
    )
    .filter((_, i) => i !== at)
}

function capital(clause: Clause): Clause {
  const [first, ...rest] = clause.parts
  if (!first || !('text' in first)) return clause
  return { ...clause, parts: [{ text: first.text.replace(/[a-zà-ÿ]/, (letter) => letter.toUpperCase()) }, ...rest] }
}

/** One line, no brackets of ours to be mistaken for, no quotes within quotes, no second full stop. */
function tidy(answer: string, before: string, after: string): string {
  let out = answer.replace(/\s+/g, ' ').replace(/\[/g, '(').replace(/\]/g, ')').trim()
  if (/[“"]$/.test(before)) out = out.replace(/^["“”]+|["“”]+$/g, '').trim()
  if (/^["”]?\s*[.;,?!—]/.test(after)) out = out.replace(/[.;,]+(["”]?)$/, '$1')
  return out
}

/**
 * The new wording so far: fixed text and given answers as text, what is still open as `slot` pieces under their labels.
 * @param source the text that the template takes the place of (its facts are never left out)
 */
export function templatePieces(reframing: Reframing, answers: readonly Answer[], source: string): Piece[] {
  let clauses = templateClauses(templateParts(reframing))
  answers.forEach((answer, slot) => {
    if (answer === null) clauses = without(clauses, slot, source) ?? clauses
  })
  const parts: Part[] = clauses.flatMap((clause) => [...clause.parts, { text: clause.close }])
  return parts.map((part, i) => {
    if ('text' in part) return { text: part.text }
    const side = (one: Part | undefined) => (one && 'text' in one ? one.text : '')
    const words = tidy(answers[part.slot] ?? '', side(parts[i - 1]), side(parts[i + 1]) + side(parts[i + 2]))
    return words ? { text: words } : { text: part.label, slot: true }
  })
}

/** Whether a slot may be left out: only where what remains still reads and no fact of the text goes with it. */
export function removable(reframing: Reframing, slot: number, answers: readonly Answer[], source: string): boolean {
  let clauses: Clause[] | null = templateClauses(templateParts(reframing))
  for (const [other, answer] of answers.entries()) {
    if (answer === null && other !== slot) clauses = without(clauses, other, source) ?? clauses
  }
  return clauses.some((clause) => holds(clause, slot)) && without(clauses, slot, source) !== null
}

/** The finished text, or null while a slot is still open. It holds no bracket of the template and no empty slot, ever. */
export function fillTemplate(reframing: Reframing, answers: readonly Answer[], source: string): string | null {
  const pieces = templatePieces(reframing, answers, source)
  if (pieces.some((piece) => piece.slot)) return null
  return pieces.map((piece) => piece.text).join('')
}
