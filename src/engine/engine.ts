import type { Engine } from './api.ts'
import { IncrementalDocument } from './document.ts'
import type { FieldKind, Finding } from './finding.ts'
import { EVERY_FIELD, FIELD_BIT, Reader } from './reader.ts'
import type { DetectionTables } from './tables.ts'

/** An engine for one set of tables. Cheap to make: nothing is built but the word list. */
export function createEngine(tables: DetectionTables): Engine & { reader: Reader } {
  const reader = new Reader(tables)
  return {
    reader,
    scan(text: string, field?: FieldKind): Finding[] {
      const found: Finding[] = []
      const fields = fieldBits(field)
      reader.eachBlock(text, 0, text.length, (from, to) => {
        for (const hit of reader.read(text, from, to, fields)) found.push(reader.finding(hit))
      })
      return found
    },
    open(text: string, field?: FieldKind) {
      const document = new IncrementalDocument(reader, fieldBits(field))
      document.reset(text)
      return document
    },
  }
}

/** The rules that speak in this kind of writing; all of them when it is not known. */
export function fieldBits(field: FieldKind | undefined): number {
  return field === undefined ? EVERY_FIELD : FIELD_BIT[field]
}
