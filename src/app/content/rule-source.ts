import { effect } from '@preact/signals-core'
import type { Describer, Engine } from '../../engine/api.ts'
import type { createDescriber } from '../../engine/describer.ts'
import type { HasReader } from '../../engine/engine.ts'
import type { FieldKind } from '../../engine/finding.ts'
import type { TableSet } from '../../engine/join-engines.ts'
import type { Reader } from '../../engine/reader.ts'
import type { Surfaces } from '../world.ts'

/** Where a frame has its rules from, and the words for what they find. All of it may be on its way: then it is null; each of these reads signals. */
export interface RuleSource {
  /** What reads this kind of writing. */
  engine(kind: FieldKind): Engine | null
  /** Words for what that engine finds. */
  describer(kind: FieldKind): Describer | null
  /** What shows cards. */
  surfaces(): Surfaces | null
}

/** The rules that are on from the start, to which packs can be joined. */
export interface BuiltInRules extends RuleSource {
  engine(kind: FieldKind): (Engine & HasReader<Reader>) | null
  /** What finds words for findings. */
  describing(): typeof createDescriber | null
  /** A pack that ships. */
  pack(name: string): TableSet | null
}

/** What `ask` answers, once it is not null; it reads signals. When `life` aborts first, this waits for ever, and is collected. */
export const whenHere = <T>(ask: () => T | null, life: AbortSignal): Promise<T> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      const here = ask()
      if (here === null) return
      resolve(here)
      life.removeEventListener('abort', end)
      queueMicrotask(end)
    })
    const end = () => stop()
    life.addEventListener('abort', end)
  })
