import type { Hit } from '../block.ts'
import type { Reframing } from '../finding.ts'
import type { Reader } from '../reader.ts'
import type { RuleWords } from '../tables.ts'
import { STOP } from '../tokens.ts'
import { answerBelow } from './answer-below.ts'
import { fitToPlace } from './fit-to-place.ts'
import type { Forms } from './forms.ts'
import { joinOn } from './join-on.ts'
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
  const place = {
    text,
    start: starts[hit.start]!,
    end: ends[hit.end - 1]!,
    opensSentence: (tokens.gap(hit.start) & STOP) !== 0,
  }
  const before = text.slice(Math.max(0, place.start - LOOK_BACK), place.start)
  const first = text.slice(place.start, ends[hit.start])
  const labelled = (at: number) => hits.some((one) => starts[one.first] === at || starts[one.start] === at)
  const offers: Reframing[] = row.answer === true ? [answerBelow(text, place.end, answer)] : []
  for (const template of [...variant.reframe, ...variant.template]) {
    const pieces = render(template, captures, forms)
    const agreed = pieces && agreeHead(pieces, before, first, forms)
    const fitting = agreed && joinOn({ pieces: agreed, place }, forms, labelled, formIn(template))
    const edit = fitting && fitToPlace(fitting.pieces, fitting.place)
    if (edit !== null && edit.text !== text.slice(edit.start, edit.end)) offers.push(edit)
  }
  return offers
}

const LOOK_BACK = 60
