import { parseArgs } from 'node:util'

export const HELP = `Measures the built engine beside the limits of the language, in one run, and fails on a figure past its budget. The part “page” measures the built
extension in Chromium, on and off, which takes a quarter of an hour; it runs only when it is named.

  npm run bench                          every row
  npm run bench -- --only scan,edit      some parts: scan, edit, fresh, phrases, hard, peers, page
  npm run bench -- --quick               fewer rounds, shorter texts: for work on the engine, not for a verdict
  npm run bench -- --wall                times by the clock on the wall; else only time at work counts, so that a busy machine matters less
  npm run bench -- --json FILE           also writes the figures there
  npm run bench -- --before FILE         sets the figures of an earlier --json beside these
  npm run bench -- --engine FILE         measures this module instead of building one
  npm run bench -- --peers DIR           measures the fastest peers too: DIR is an installed copy of the peers benchmark
  npm run bench -- --readme RESULTS.json keeps the figures of a peers run and rewrites the table in README.md; measures nothing
`

const USUAL = ['scan', 'edit', 'fresh', 'phrases', 'hard', 'peers']
const PARTS = [...USUAL, 'page']

/** Reads the command line. @throws Error with what is wrong */
export function readArguments(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      wall: { type: 'boolean', default: false },
      json: { type: 'string' },
      before: { type: 'string' },
      engine: { type: 'string' },
      peers: { type: 'string' },
      readme: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const parts = values.only === undefined ? USUAL : values.only.split(',')
  const strange = parts.filter((part) => !PARTS.includes(part))
  if (strange.length > 0) throw new Error(`“${strange.join(', ')}” is not a part; there are ${PARTS.join(', ')}.`)
  return { ...values, parts, rounds: values.quick ? 2 : 5 }
}
