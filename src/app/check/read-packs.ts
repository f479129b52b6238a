import type { PackResult } from '../../compiler/packs/compile-pack.ts'
import type { TableSet } from '../../engine/join-engines.ts'
import { UsageError } from './arguments.ts'

export type CompilePack = (text: string) => PackResult

/** Packs as tables. @throws UsageError with everything that is to be mended. */
export function readPacks(files: readonly { name: string; text: string }[], compilePack: CompilePack): TableSet[] {
  return files.map(({ name, text }) => {
    const result = compilePack(text)
    if (result.pack !== null) return result.pack
    const lines = result.problems.map(
      ({ line, column, rule, message, mend }) =>
        `${name}:${line}:${column} ${rule === undefined ? '' : `${rule}: `}${message} ${mend}`,
    )
    throw new UsageError([...lines, ...(result.untold === 0 ? [] : [`… and ${result.untold} more`])].join('\n'))
  })
}
