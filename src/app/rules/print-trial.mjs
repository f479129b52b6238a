/**
 * What a trial says, for people.
 * @param {string} path
 * @param {import('../../compiler/try-rule.ts').Trial} trial
 */
export function printTrial(path, { problems, shown, left, warnings }) {
  if (problems.length > 0)
    return [`${path} does not load yet:`, ...problems.map((problem) => `  ${problem}`), ''].join('\n')
  const lines = [`${path} holds.`, '', 'It speaks:']
  for (const { text, results, others } of shown) {
    lines.push(`  ${text}`, ...results.map((result) => `    → ${result}`))
    if (results.length === 0) lines.push('    (the question alone)')
    lines.push(...others.map((other) => `    beside it: ${other}`))
  }
  lines.push('', 'It leaves alone:', ...left.map((text) => `  ${text}`))
  if (warnings.length > 0) lines.push('', 'To look at:', ...warnings.map((warning) => `  ${warning}`))
  return `${lines.join('\n')}\n`
}
