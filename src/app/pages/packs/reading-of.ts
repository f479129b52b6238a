import type { PackReading } from '../../../ui/packs/pack-data.ts'
import type { ReadPack } from './pack-reader.ts'

/** What the editor shows of a text that was read. */
export function readingOf(read: ReadPack | null): PackReading | null {
  if (read === null) return null
  const { answer } = read
  if (answer === null) return { is: 'stopped' }
  if (answer.pack === null)
    return { is: 'refused', mistakes: answer.problems.toSorted((a, b) => a.line - b.line), untold: answer.untold }
  const examples = (answer.pages ?? []).reduce((sum, { examples, leaves }) => sum + examples.length + leaves.length, 0)
  return { is: 'holds', rules: answer.pack.rules, examples }
}
