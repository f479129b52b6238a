import { parseArgs } from 'node:util'
import type { FieldKind } from '../../engine/finding.ts'
import { UsageError } from './arguments.ts'

export interface ReportOptions {
  paths: string[]
  format: 'text' | 'json'
  field: FieldKind | undefined
  samples: number
  help: boolean
}

/** Reads the command line of the report. @throws UsageError */
export function readReportArguments(args: string[]): ReportOptions {
  const { values, positionals } = parse(args)
  const { format = 'text', field, samples = '3' } = values
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not “${format}”.`)
  if (field !== undefined && field !== 'note' && field !== 'mail' && field !== 'reflection')
    throw new UsageError(`--field is one of note, mail, reflection, not “${field}”.`)
  if (!/^\d+$/.test(samples)) throw new UsageError(`--samples is a number, not “${samples}”.`)
  const help = values.help ?? false
  if (positionals.length === 0 && !help) throw new UsageError('A report needs files or folders to read. Try --help.')
  return { paths: positionals, format, field, samples: Number(samples), help }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        field: { type: 'string' },
        samples: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} Try --help.`)
  }
}

export const REPORT_HELP = `Reads much text and says which rules speak how often, which never do, and what guards held back.

  npm run --silent report -- FILE|FOLDER…   texts (.txt, .md), or .jsonl with one {"text"} a line; of a folder, all of them
  --field note|mail|reflection              what kind of writing it is; left out, every rule speaks
  --samples N                               sentences to show for each rule and each guard (3)
  --format text|json                        how to print (text)
`
