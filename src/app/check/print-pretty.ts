import type { Diagnostic } from '../../engine/finding.ts'
import { shownText } from '../../engine/reframing/shown-text.ts'
import { BECAUSE } from './because.ts'
import type { Decision } from './lens.ts'
import { lineIndex } from './line-index.ts'

/** As ESLint prints: the file, then a row a finding, with what could be said instead below it. */
export function printPretty(
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  silenced: readonly Decision[],
): string {
  if (diagnostics.length === 0 && silenced.length === 0) return ''
  const place = lineIndex(text)
  const at = (offset: number) => {
    const { line, column } = place(offset)
    return `${line}:${column}`.padEnd(8)
  }
  const rows = diagnostics.flatMap((one) => [
    `  ${at(one.start)}${(one.kind === 'noticed' ? 'noticed' : one.severity).padEnd(8)} ${one.message}  ${one.rule}`,
    ...one.reframings.map(
      (offer) =>
        `            ${offer.action === 'answer' ? '↳' : '→'} ${JSON.stringify(shownText(offer)).slice(1, -1) || '(leave it out)'}`,
    ),
    ...(one.question === undefined ? [] : [`            ? ${one.question}`]),
    ...(one.held === undefined ? [] : [`            no ready edit here: ${one.held.join(', ')}`]),
  ])
  const quiet = silenced.map(
    (one) =>
      `  ${at(one.start)}quiet    “${text.slice(one.start, one.end)}”: ${one.guard} (${BECAUSE[one.guard]})  ${one.rule}`,
  )
  return `${[name, ...rows, ...quiet].join('\n')}\n`
}
