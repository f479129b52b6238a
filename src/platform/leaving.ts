import { randomName } from './installation.ts'
import { type Leaving, leavings } from './items.ts'
import type { Site } from './site.ts'

/** What a writer may leave for good; "this one" lasts only as long as its page, and is kept there. */
export type KeptLeaving =
  | { scope: 'phrase'; rule: string; hash: string }
  | { scope: 'site'; rule: string; site: Site }
  | { scope: 'everywhere'; rule: string }

/** Keeps a leaving; one that is kept already is not kept twice. */
export async function keepLeaving(leaving: KeptLeaving): Promise<void> {
  await leavings.update((all) => {
    const hash = 'hash' in leaving ? leaving.hash : undefined
    const site = 'site' in leaving ? leaving.site : undefined
    const same = (other: Leaving) =>
      other.scope === leaving.scope && other.rule === leaving.rule && other.hash === hash && other.site === site
    return all.some(same) ? all : [...all, { ...leaving, id: randomName(8), at: Date.now() }]
  })
}

/** Takes a leaving back: the wording is looked at again. */
export async function undoLeaving(id: string): Promise<void> {
  await leavings.update((all) => all.filter((leaving) => leaving.id !== id))
}

/** Whether a wording was left: its rule everywhere or on this site, or its phrase. `hashOf` is asked only where a phrase of this rule was left. */
export function wasLeft(list: readonly Leaving[], site: Site, rule: string, hashOf: () => string): boolean {
  const ofRule = list.filter((leaving) => leaving.rule === rule)
  return ofRule.some(
    (leaving) =>
      leaving.scope === 'everywhere' ||
      (leaving.scope === 'site' && leaving.site === site) ||
      (leaving.scope === 'phrase' && leaving.hash === hashOf()),
  )
}
