import type { Reframing } from '../finding.ts'

/** An offer as it is shown: what only the writer can fill stands in square brackets. */
export function shownText(offer: Reframing): string {
  let shown = ''
  let done = 0
  for (const [from, to] of offer.placeholders ?? []) {
    shown += `${offer.text.slice(done, from)}[${offer.text.slice(from, to)}]`
    done = to
  }
  return shown + offer.text.slice(done)
}

/** Whether an offer can be used as it stands. */
export function isReady(offer: Reframing): boolean {
  return offer.action !== 'answer' && (offer.placeholders?.length ?? 0) === 0
}
