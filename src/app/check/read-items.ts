import type { FieldKind } from '../../engine/finding.ts'
import { UsageError } from './arguments.ts'

export interface Item {
  id: unknown
  text: string
  field?: FieldKind
}

/** Reads one JSON object a line; empty lines are passed over. @throws UsageError naming the line. */
export function readItems(source: string): Item[] {
  return source.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readItem(line, i + 1)]))
}

function readItem(line: string, number: number): Item {
  let item: unknown
  try {
    item = JSON.parse(line)
  } catch {
    throw new UsageError(`Line ${number} of standard input is not JSON.`)
  }
  if (typeof item !== 'object' || item === null || typeof (item as Item).text !== 'string') {
    throw new UsageError(`Line ${number} of standard input needs “id” and “text”.`)
  }
  const { field } = item as { field?: unknown }
  if (field !== undefined && field !== null && field !== 'note' && field !== 'mail' && field !== 'reflection') {
    throw new UsageError(`Line ${number} of standard input: “field” is note, mail or reflection.`)
  }
  return item as Item
}
