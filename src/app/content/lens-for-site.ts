import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import { FIELD_KINDS } from '../../engine/finding.ts'
import {
  bulb,
  byKind,
  chip,
  chosenKeys,
  glance,
  type LooksChoice,
  leastSeverity,
  leavings,
  pausedUntil,
  plainRecord,
  quietFamilies,
  type SiteChoice,
  sites,
  weights,
} from '../../platform/items.ts'
import { wasLeft } from '../../platform/leaving.ts'
import type { Welcome } from '../../platform/messages.ts'
import type { Lens } from '../../session/lens.ts'
import { phraseHash } from '../../session/phrase-hash.ts'
import { isApple } from '../../ui/chord-name.ts'
import { type Chords, firstChords } from './chords.ts'

/** Timers hold no longer than this; a pause that does is looked at again then. */
const LONGEST_TIMER = 2 ** 31 - 1

/** True until the pause is over. While nothing rests, there is no timer. */
function resting(until: ReadonlySignal<number>, life: AbortSignal): ReadonlySignal<boolean> {
  const now = signal(Date.now())
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = until.subscribe((end) => {
    clearTimeout(timer)
    now.value = Date.now()
    if (end > now.value) timer = setTimeout(() => (now.value = Date.now()), Math.min(end - now.value, LONGEST_TIMER))
  })
  life.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
  return computed(() => until.value > now.value)
}

/** Which parts of the looks a clinic has set: what was chosen for a kind of writing or for a site gives way to that. */
async function fixedLooks(): Promise<ReadonlySet<keyof LooksChoice>> {
  const parts = { least: leastSeverity, plain: plainRecord, glance, chip } as const
  const names = Object.keys(parts) as (keyof LooksChoice)[]
  const fixed = await Promise.all(names.map((name) => parts[name].fixed()))
  return new Set(names.filter((_, at) => fixed[at] !== null))
}

/** What a site's choices say of how much is shown there. */
function looksOf({ least, plain, glance: short }: Partial<SiteChoice> = {}): LooksChoice {
  return {
    ...(least !== undefined && { least }),
    ...(plain !== undefined && { plain }),
    ...(short !== undefined && { glance: short }),
  }
}

export interface SiteState {
  lens: ReadonlySignal<Lens>
  paused: ReadonlySignal<boolean>
  /** What the writer wants to stand beside a field here. */
  beside: ReadonlySignal<{ chip: boolean; bulb: boolean }>
  /** The keys that the writer has chosen, and the others as they come. */
  chords: ReadonlySignal<Chords>
}

/** What the writer's settings and leavings make of this site, as they change. */
export async function lensForSite({ site, salt }: Welcome, life: AbortSignal): Promise<SiteState> {
  const [choices, until, least, without, plain, short, dot, light, kinds, weighed, left, keys] = await Promise.all([
    sites.follow(life),
    pausedUntil.follow(life),
    leastSeverity.follow(life),
    quietFamilies.follow(life),
    plainRecord.follow(life),
    glance.follow(life),
    chip.follow(life),
    bulb.follow(life),
    byKind.follow(life),
    weights.follow(life),
    leavings.follow(life),
    chosenKeys.follow(life),
  ])
  const paused = resting(until, life)
  const fixed = await fixedLooks()
  const free = (looks: LooksChoice): LooksChoice =>
    Object.fromEntries(Object.entries(looks).filter(([part]) => !fixed.has(part as keyof LooksChoice)))
  const hashes = new Map<string, string>()
  const hashOf = (rule: string, phrase: string): string => {
    const key = `${rule}\n${phrase}`
    const hash = hashes.get(key) ?? phraseHash(salt, rule, phrase)
    hashes.set(key, hash)
    return hash
  }
  const lens = computed<Lens>(() => {
    const choice = choices.value[site]
    const list = left.value
    return {
      on: choice?.on !== false && !paused.value,
      least: least.value,
      without: without.value,
      plain: plain.value,
      glance: short.value,
      byKind: Object.fromEntries(
        FIELD_KINDS.map((kind) => [kind, free({ ...kinds.value[kind], ...looksOf(choice) })] as const),
      ),
      weights: weighed.value,
      ...(choice?.kind ? { kind: choice.kind } : {}),
      left: (rule, phrase) => list.length > 0 && wasLeft(list, site, rule, () => hashOf(rule, phrase)),
    }
  })
  const beside = computed(() => ({
    chip: lens.value.on && ((fixed.has('chip') ? undefined : choices.value[site]?.chip) ?? dot.value),
    bulb: lens.value.on && light.value,
  }))
  return { lens, paused, beside, chords: computed(() => ({ ...firstChords(isApple()), ...keys.value })) }
}
