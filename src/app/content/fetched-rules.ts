import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Describer, Engine } from '../../engine/api.ts'
import type { createDescriber } from '../../engine/describer.ts'
import { createEngineInSteps, type HasReader } from '../../engine/engine.ts'
import { FIELD_KINDS, type FieldKind } from '../../engine/finding.ts'
import type { Reader } from '../../engine/reader.ts'
import type { DetectionTables } from '../../engine/tables.ts'
import { browser } from '../../platform/browser.ts'
import type { PutScript } from '../../platform/messages.ts'
import { tellBackground } from '../../platform/send.ts'
import { type Surfaces, world } from '../world.ts'
import type { BuiltInRules } from './rule-source.ts'

/** Rules that come into the frame as scripts, when they are first asked for: tables of one kind of writing, its words, the cards. */
export function fetchedRules(life: AbortSignal): BuiltInRules {
  const shared = world()
  /** Goes up with each script that is put in. */
  const put = signal(0)
  const asked = new Set<PutScript>()
  const ask = (script: PutScript): null => {
    if (asked.has(script)) return null
    asked.add(script)
    void tellBackground({ type: 'put', script }).then((done) => {
      if (done === true || life.aborted) return
      // Lost on the way, as when the background falls asleep: asked for again when the focus moves.
      asked.delete(script)
      addEventListener('focusin', look, { once: true, capture: true, signal: life })
    })
    return null
  }
  const look = () => {
    put.value++
  }
  shared.onPut = look
  life.addEventListener('abort', () => {
    if (shared.onPut === look) delete shared.onPut
  })
  /** What `make` made of the scripts that are here, once; null while one of them is on its way. */
  const once = <T>(make: () => T | null): (() => T | null) => {
    let made: T | null = null
    return () => {
      if (made === null && put.value >= 0) made = make()
      return made
    }
  }
  const forKind = <T>(make: (kind: FieldKind) => T | null): ((kind: FieldKind) => T | null) => {
    const all = Object.fromEntries(FIELD_KINDS.map((kind) => [kind, once(() => make(kind))]))
    return (kind) => all[kind]!()
  }
  const unpacked = forKind((kind) => {
    const tables = shared.tables?.[kind]
    return tables ? unpackWhenIdle(tables) : ask(`tables-${kind}`)
  })
  const engine = (kind: FieldKind) => unpacked(kind)?.value ?? null
  const describing = once<typeof createDescriber>(() => shared.createDescriber ?? ask('card'))
  const describer = forKind<Describer>((kind) => {
    const words = shared.words?.[kind] ?? ask(`words-${kind}`)
    const create = describing()
    const reading = engine(kind)
    return words && create && reading && create(reading.reader, words)
  })
  const surfaces = once<Surfaces>(() => shared.surfaces?.(browser.i18n.getMessage) ?? ask('card'))
  const pack = (name: string) => (put.value >= 0 && shared.packs?.[name]) || ask(`pack-${name}`)
  return { engine, describer, describing, surfaces, pack }
}

/** A page that is never idle gets its engine by then. */
const LONGEST_WAIT_MS = 60
/** No task of ours is to take more than 4 ms. */
const SLICE_MS = 3

/** Tables take some 20 ms to unpack: in slices, when the page has nothing to do. Answers the engine once all of them are. */
function unpackWhenIdle(tables: DetectionTables): ReadonlySignal<(Engine & HasReader<Reader>) | null> {
  const ready = signal<(Engine & HasReader<Reader>) | null>(null)
  const step = createEngineInSteps(tables)
  const end = performance.now() + LONGEST_WAIT_MS
  const slice = (deadline: IdleDeadline) => {
    const start = performance.now()
    const hasTime = () => deadline.timeRemaining() > 1 && performance.now() - start < SLICE_MS
    const late = deadline.didTimeout || start > end
    let engine = step()
    while (!engine && (late || hasTime())) engine = step()
    if (engine) ready.value = engine
    else requestIdleCallback(slice, { timeout: LONGEST_WAIT_MS })
  }
  requestIdleCallback(slice, { timeout: LONGEST_WAIT_MS })
  return ready
}
