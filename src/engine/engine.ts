import type { Engine } from './api.ts'
import { IncrementalDocument } from './document.ts'
import type { FieldKind, Finding } from './finding.ts'
import { Reader } from './reader.ts'
import type { DetectionTables } from './tables.ts'
import { EVERY_FIELD, FIELD_BIT } from './tables.ts'

/** What holds a reader, made when the first text is read. */
export interface HasReader {
  readonly reader: Reader
}

/** An engine for one set of tables. Costs nothing to make: the tables are unpacked when the first text is read. */
export function createEngine(tables: DetectionTables): Engine & HasReader {
  let made: Reader | null = null
  const engine = {
    get reader(): Reader {
      made ??= new Reader(tables)
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
