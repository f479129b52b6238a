import type { Leaving } from '../../platform/items.ts'
import { siteWords } from '../../platform/site.ts'
import type { LeftWording } from '../../ui/panel/panel-data.ts'
import type { FrameView } from './follow-frames.ts'
import { ruleTitle } from './rule-titles.ts'

/** Where a listed leaving is kept: in storage, or with a frame of the page. */
export type LeftPlace = { kept: string } | { frame: number; id: number }

export const leftId = (place: LeftPlace): string => ('kept' in place ? place.kept : `${place.frame}/${place.id}`)

/** The place that an id of the list stands for. */
export function leftPlace(id: string): LeftPlace {
  const [frame, here] = id.split('/')
  return here === undefined ? { kept: id } : { frame: Number(frame), id: Number(here) }
}

/** Everything that was left, newest first: what is kept, and what lasts as long as the page. Never its text. */
export function leftList(kept: readonly Leaving[], frames: readonly FrameView[]): LeftWording[] {
  const here = frames.flatMap(({ id: frame, report }) =>
    report.left.map(({ id, rule, at }) => ({
      at,
      left: { id: leftId({ frame, id }), scope: 'this' as const, title: ruleTitle(rule) },
    })),
  )
  const stored = kept.map(({ id, scope, rule, site, at }) => ({
    at,
    left: { id, scope, title: ruleTitle(rule), ...(site ? { site: siteWords(site) } : {}) },
  }))
  return [...here, ...stored].sort((a, b) => b.at - a.at).map(({ left }) => left)
}
