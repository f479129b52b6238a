import type { Hit } from '../block.ts'
import type { Reframing } from '../finding.ts'
import * as NAMED from '../named-sets.ts'
import type { Reader } from '../reader.ts'
import type { RuleWords } from '../tables.ts'
import { STOP } from '../tokens.ts'
import { answerBelow } from './answer-below.ts'
import { fitToPlace, isShouted } from './fit-to-place.ts'
import type { Forms } from './forms.ts'
import { joinOn } from './join-on.ts'
import { joinBefore } from './joined-before.ts'
import { noteAnew } from './noted.ts'
import type { Captures } from './render.ts'
import { formIn, render } from './render.ts'
import { agreeHead } from './verb-head.ts'

export interface OfferSource {
  row: RuleWords
  variant: RuleWords['variants'][number]
  captures: Captures
  forms: Forms
  /** What may stand below a line that is hard on the writer. */
  answer: string
}

/**
 * What is offered for a hit of the block that `reader` read last, best first: each reframing and template of its rule that reads well there. `hits` are all of
 * the block.
 */
export function offersFor(
  reader: Reader,
  hit: Hit,
  hits: readonly Hit[],
  { row, variant, captures, forms, answer }: OfferSource,
): Reframing[] {
  const { tokens } = reader
  const { text, starts, ends } = tokens
  const start = starts[hit.start]!
  const end = ends[hit.end - 1]!
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  const place = {
    text,
    start,
    end,
    opensSentence: (tokens.gap(hit.start) & STOP) !== 0 || OPENS.test(before),
    shouted: isShouted(text, start, end),
  }
  const first = text.slice(place.start, ends[hit.start])
  const labelled = (at: number) => hits.some((one) => starts[one.first] === at || starts[one.start] === at)
  const between = (one: Hit) => text.slice(ends[hit.last - 1], starts[one.start])
  const labelledTo = (at: number) => hits.some((one) => ends[one.last - 1] === at)
  const offers: Reframing[] = row.answer === true ? [answerBelow(text, place.end, answer)] : []
  // A phrase that took in another label with its “and” is more than was meant.
  if (hits.some((one) => one.first >= hit.last && one.first < hit.end && one !== hit && AND.test(between(one))))
    return offers
  for (const template of [...variant.reframe, ...variant.template]) {
    const pieces = render(template, captures, forms)
    const agreed = pieces && agreeHead(pieces, before, first, forms)
    const noted = agreed && noteAnew({ pieces: agreed, place }, forms)
    const joined = noted && joinOn(noted, forms, labelled, formIn(template))
    const fitting = joined && joinBefore(joined, forms, labelledTo)
    const edit = fitting && fitToPlace(fitting.pieces, fitting.place)
    if (edit === null || edit.text === text.slice(edit.start, edit.end) || losesName(reader, hit, edit)) continue
    offers.push(edit)
  }
  return offers
}

/** Whether the edit would take away whose name stood there: “Mr. Ortiz is a poor historian” is no “Mr. History was hard to obtain”. */
function losesName({ tokens, sets, named }: Reader, hit: Hit, edit: Reframing): boolean {
  const { text, starts, ends } = tokens
  for (let i = hit.start; i < hit.end; i++)
    if (
      starts[i]! >= edit.start &&
      ends[i]! <= edit.end &&
      sets.has(named[NAMED.names]!, tokens.id(i)) &&
      !edit.text.includes(text.slice(starts[i], ends[i]))
    )
      return true
  return false
}

const AND = / (?:and|or) (?:an? )?$/i
const LOOK_BACK = 60
/** A full stop after a figure (“level 0.8.”), a colon, a dash: what follows with a capital keeps it. */
const OPENS = /[.!?:;—–]\s+$/
