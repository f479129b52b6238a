import type { BackupProblem } from '../../ui/settings/backup.tsx'

/** What a part of the settings is, as far as taking it along asks. */
export interface Kept {
  readonly key: string
  is(value: unknown): boolean
}

/** Says that a text holds these settings, and how they are to be read. */
const VERSION = { kindCuriosity: 1 } as const

/** All settings as text. */
export function backupText(values: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ ...VERSION, ...values }, null, 2)}\n`
}

/**
 * Reads settings from a text: all of them or none. What the text leaves out stays as it is.
 * @param items what can be set
 * @param locked keys that a clinic has set
 * @returns the values by key, or what stands in the way
 */
export function readBackup(
  text: string,
  items: readonly Kept[],
  locked: ReadonlySet<string>,
): { values: Record<string, unknown> } | { problems: BackupProblem[] } {
  const { kindCuriosity, ...given } = parsed(text) ?? { kindCuriosity: null }
  if (kindCuriosity === null) return { problems: [{ is: 'not-json' }] }
  const problems: BackupProblem[] = kindCuriosity === 1 ? [] : [{ is: 'value', key: 'kindCuriosity' }]
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const item = items.find((one) => one.key === key)
    if (!item) problems.push({ is: 'unknown', key })
    else if (!item.is(value)) problems.push({ is: 'value', key })
    else if (locked.has(key)) problems.push({ is: 'locked', key })
    else values[key] = value
  }
  return problems.length > 0 ? { problems } : { values }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { kindCuriosity: undefined, ...value }
      : null
  } catch {
    return null
  }
}
