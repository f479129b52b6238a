import { signal } from '@preact/signals-core'
import type { Describer, Engine } from '../../engine/api.ts'
import type { createDescriber } from '../../engine/describer.ts'
import { createEngine, type HasReader } from '../../engine/engine.ts'
import { FIELD_KINDS, type FieldKind } from '../../engine/finding.ts'
import type { Reader } from '../../engine/reader.ts'
import { browser } from '../../platform/browser.ts'
import type { PutScript } from '../../platform/messages.ts'
import { tellBackground } from '../../platform/send.ts'
import { type Surfaces, world } from '../world.ts'
import type { BuiltInRules } from './rule-source.ts'

/** Rules that come into the frame as scripts, when they are first asked for: tables of one kind of writing, its words, the cards. */
export function fetchedRules(): BuiltInRules {
  const shared = world()
  /** Goes up with each script that is put in. */
  const put = signal(0)
  const asked = new Set<PutScript>()
  const ask = (script: PutScript): null => {
    if (asked.has(script)) return null
    asked.add(script)
    // Refused or lost on the way: the next to need it asks again.
    void tellBackground({ type: 'put', script }).then((done) => {
      if (done !== true) asked.delete(script)
    })
    return null
  }
  shared.onPut = () => {
    put.value++
  }
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
  const engine = forKind<Engine & HasReader<Reader>>((kind) => {
    const tables = shared.tables?.[kind]
    return tables ? createEngine(tables) : ask(`tables-${kind}`)
  })
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
