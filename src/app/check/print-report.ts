import type { Sample, Tally } from './tally.ts'

/** A rule with this share of everything that was said is named as noisy, when it spoke at least MANY times. */
const NOISY = 0.1
const MANY = 5

/** The report as people read it. */
export function printReport({ words, files, rules, guards }: Tally): string {
  const spoke = rules.filter(({ hits }) => hits > 0)
  const total = spoke.reduce((sum, { hits }) => sum + hits, 0)
  const dead = rules.filter(({ hits }) => hits === 0)
  const noisy = spoke.filter(({ hits }) => hits >= MANY && hits / total >= NOISY)
  const sections = [
    `${count(words, 'word')} in ${count(files.length, 'file')}: ${count(total, 'finding')} by ${spoke.length} of ${rules.length} rules, ${rate(total, words)} per 1,000 words`,
    `Per 1,000 words:\n${table(
      ['file', 'words', 'nudges', 'hints', 'noticed', 'held back'],
      files.map((row) => [
        shortName(row.name),
        String(row.words),
        ...[row.nudges, row.hints, row.noticed, row.held].map((hits) => rate(hits, row.words)),
      ]),
    )}`,
    heading('Rules by hits', spoke.length),
    ...spoke.map(
      ({ rule, hits, held, samples }) =>
        `${rule}: ${hits} (${rate(hits, words)} per 1,000 words, ${percent(hits, total)} of all)${held > 0 ? `, ${held} more held back` : ''}\n${quoted(samples)}`,
    ),
    heading('Noisy: a tenth of everything or more', noisy.length),
    ...(noisy.length > 0 ? [noisy.map(({ rule, hits }) => `${rule} ${percent(hits, total)}`).join(', ')] : []),
    heading('What guards held back', guards.length),
    ...guards.map(
      ({ guard, hits, rules: held, samples }) =>
        `${guard}: ${hits} (${held
          .slice(0, 5)
          .map(([rule, times]) => `${rule} ${times}`)
          .join(', ')}${held.length > 5 ? ', …' : ''})\n${quoted(samples)}`,
    ),
    heading('Dead: matched and held back only, or never matched', dead.length),
    dead.map(({ rule, held }) => (held > 0 ? `${rule} (${held} held back)` : rule)).join(', '),
  ]
  return `${sections.join('\n\n')}\n`
}

function quoted(samples: readonly Sample[]): string {
  return samples
    .map(({ file, rule, context, start, end }) => {
      const marked = `${context.slice(0, start)}[[${context.slice(start, end)}]]${context.slice(end)}`
      return `    ${marked.replace(/\s+/g, ' ').trim()}  · ${rule} · ${shortName(file)}`
    })
    .join('\n')
}

const heading = (title: string, many: number) => `── ${title} (${many}) ──`
const rate = (hits: number, words: number) => (words === 0 ? '–' : ((hits / words) * 1000).toFixed(2))
const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((part / whole) * 100)} %`
const count = (many: number, what: string) => `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`
const shortName = (name: string) => name.split(/[\\/]/).slice(-2).join('/')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
