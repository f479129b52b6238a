import { UsageError } from './arguments.ts'
import { createLens } from './lens.ts'
import { printReport } from './print-report.ts'
import { readTexts } from './read-texts.ts'
import { REPORT_HELP, readReportArguments } from './report-arguments.ts'
import { tally } from './tally.ts'

/** `npm run report`: which rules speak how often in much text. Answers the exit code: 0 read, 2 when the call or the input is not usable. */
export function main(args: string[]): number {
  try {
    const { paths, format, field, samples, help } = readReportArguments(args)
    if (help) return print(REPORT_HELP)
    const counted = tally(createLens([]), readTexts(paths), field, samples)
    return print(format === 'json' ? `${JSON.stringify(counted, null, 2)}\n` : printReport(counted))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}
