import type { GetMessage } from './messages.ts'

interface Entry {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** A `getMessage` over a table, as browsers do it: for tests, the gallery, and pages that run without an extension. */
export function messageTable(table: Record<string, Entry>): GetMessage {
  return (key, substitutions = []) => {
    const entry = table[key]
    if (!entry) return ''
    return entry.message.replace(/\$(\w+)\$/g, (whole, name: string) => {
      const place = /^\$(\d)$/.exec(entry.placeholders?.[name.toLowerCase()]?.content ?? '')
      return place ? (substitutions[Number(place[1]) - 1] ?? '') : whole
    })
  }
}
