import type { FieldKind } from '../../engine/finding.ts'
import { FIELD_KINDS } from '../../engine/finding.ts'
import { oneOf, parsed, UsageError } from './arguments.ts'

export interface ReportOptions {
  paths: string[]
  format: 'text' | 'json'
  field: FieldKind | undefined
  samples: number
  help: boolean
}

/** Reads the command line of the report. @throws UsageError */
export function readReportArguments(args: string[]): ReportOptions {
  const { values, positionals } = parsed({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      field: { type: 'string' },
      samples: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const { samples = '3', help = false } = values
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json'] as const)
  const field = values.field === undefined ? undefined : oneOf('--field', values.field, FIELD_KINDS)
  if (!/^\d+$/.test(samples)) throw new UsageError(`--samples is a number, not “${samples}”.`)
  if (positionals.length === 0 && !help) throw new UsageError('A report needs files or folders to read. Try --help.')
  return { paths: positionals, format, field, samples: Number(samples), help }
}

export const REPORT_HELP = `Reads much text and says which rules speak how often, which never do, and what guards held back.

  npm run --silent report -- FILE|FOLDER…   texts (.txt, .md), or .jsonl with one {"text"} a line; of a folder, all of them
  --field note|mail|reflection              what kind of writing it is; left out, every rule speaks
  --samples N                               sentences to show for each rule and each guard (3)
  --format text|json                        how to print (text)
`
