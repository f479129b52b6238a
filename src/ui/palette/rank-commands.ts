import { go } from 'fuzzysort'
import type { Command } from './command.ts'

/** A command as a row of the list: its title in parts, every other one of which was typed (the second, the fourth …). */
export interface RankedCommand {
  command: Command
  parts: string[]
  /** It was used a short while ago. */
  recent: boolean
}

/** A mark that stands in no title. */
const CUT = '\u0000'

/**
 * The commands that fit what was typed, the best first; with nothing typed all of them, those used lately before the others. `recent` holds ids,
 * the latest first. Pure.
 */
export function rankCommands(commands: readonly Command[], recent: readonly string[], typed: string): RankedCommand[] {
  const since = ({ id }: Command) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  const sorted = [...commands].sort((a, b) => since(a) - since(b))
  const row = (command: Command, parts: string[]) => ({ command, parts, recent: recent.includes(command.id) })
  if (typed.trim() === '') return sorted.map((command) => row(command, [command.title]))
  const found = go(typed.trim(), sorted, { key: 'title', limit: 0, threshold: 0.2 })
  return found.map((one) => row(one.obj, one.highlight(CUT, CUT).split(CUT)))
}
