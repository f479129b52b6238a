import type { Engine } from './api.ts'
import type { BlockReader } from './block-reader.ts'
import { IncrementalDocument } from './document.ts'
import type { FieldKind, Finding } from './finding.ts'
import { loadInSteps } from './load-tables.ts'
import { Reader } from './reader.ts'
import type { DetectionTables } from './tables.ts'
import { EVERY_FIELD, FIELD_BIT } from './tables.ts'

/** What holds a reader, made when the first text is read. */
export interface HasReader<R extends BlockReader = BlockReader> {
  readonly reader: R
}

/** An engine for one set of tables. Costs nothing to make: the tables are unpacked when the first text is read. */
export function createEngine(tables: DetectionTables): Engine & HasReader<Reader> {
  return engineOver(() => new Reader(tables))
}

/**
 * The same for a page that is in use: answers a function that unpacks a little at each call, and null until all is. What is left after that (masks of
 * words that are met) is worked out with the first text.
 */
export function createEngineInSteps(tables: DetectionTables): () => (Engine & HasReader<Reader>) | null {
  const steps = loadInSteps(tables)
  let engine: (Engine & HasReader<Reader>) | null = null
  return () => {
    if (engine) return engine
    const { done, value } = steps.next()
    if (!done) return null
    const reader = new Reader(tables, value)
    engine = engineOver(() => reader)
    return engine
  }
}

/** An engine that reads with what `make` answers, which is asked when the first text is read. */
export function engineOver<R extends BlockReader>(make: () => R): Engine & HasReader<R> {
  let made: R | null = null
  const engine = {
    get reader(): R {
      made ??= make()
      return made
    },
    scan: (text: string, field?: FieldKind): Finding[] => engine.open(text, field).all(),
    open(text: string, field?: FieldKind): IncrementalDocument {
      const document = new IncrementalDocument(engine, fieldBits(field))
      document.reset(text)
      return document
    },
  }
  return engine
}

/** The rules that speak in this kind of writing; all of them when it is not known. */
export function fieldBits(field: FieldKind | undefined): number {
  return field === undefined ? EVERY_FIELD : FIELD_BIT[field]
}
