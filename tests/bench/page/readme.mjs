import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BEGIN = '<!-- page: written by npm run bench -- --only page -->'
const END = '<!-- /page -->'

/**
 * Rewrites the part of README.md about typing in pages. Answers what was done, in a line.
 * @param {string} root
 * @param {{ typing?: { size: string, editor: string, ratio: number, noise: number, p50: number, p95: number, longest: number } }[]} rows
 * @throws {Error} when the marks are not there
 */
export function writePageTable(root, rows) {
  const file = join(root, 'README.md')
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no part between “${BEGIN}” and “${END}”.`)
  const lines = rows.flatMap(({ typing }) =>
    typing
      ? [
          [
            `${typing.size} in ${typing.editor}`,
            `${typing.ratio.toFixed(2)} (${typing.noise.toFixed(2)})`,
            `${typing.p50.toFixed(1)} · ${typing.p95.toFixed(1)}`,
            typing.longest.toFixed(1),
          ],
        ]
      : [],
  )
  const head = ['', 'on ÷ off (off ÷ off)', 'our time a key, p50 · p95, ms', 'longest task of ours, ms']
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  writeFileSync(file, `${text.slice(0, from)}${BEGIN}\n${table}\n${text.slice(to)}`)
  return 'README.md holds this run.\n'
}
