import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { ruleFiles } from '../src/compiler/read-sources.ts'

/** Built-in rules under ids of the pack, without what only built-in rules may say. */
const RULES = ruleFiles(resolve(import.meta.dirname, '../src/rules')).map((path, i) =>
  readFileSync(path, 'utf8')
    .replace(/^id: .*$/m, `id: fuzz/r${i}`)
    .replace(/^(?:pack|safe-near-risk): .*\n/gm, ''),
)

/** What happens to a rule, at shares of its length. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('flip', 'drop', 'swap', 'cut', 'twice', 'bracket', 'indent'),
  sign: fc.constantFrom(...'[]{}()|?:"\'-#&*!~@\n\t x0\u0000é'),
})
/** Good rules with letters, lines and brackets changed. */
export const changedRule = fc
  .tuple(fc.constantFrom(...RULES), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([rule, changes]) =>
    changes.reduce((text, { at, to, how, sign }) => {
      const i = Math.floor(at * text.length)
      const lines = text.split('\n')
      const line = Math.floor(at * lines.length)
      const other = Math.floor(to * lines.length)
      const moved = lines[line] ?? ''
      switch (how) {
        case 'flip':
          return text.slice(0, i) + sign + text.slice(i + 1)
        case 'drop':
          return lines.filter((_, n) => n !== line).join('\n')
        case 'swap':
          return lines.map((old, n) => (n === line ? (lines[other] ?? '') : n === other ? moved : old)).join('\n')
        case 'cut':
          return text.slice(0, i)
        case 'twice':
          return [...lines.slice(0, other), moved, ...lines.slice(other)].join('\n')
        case 'bracket':
          return text.replace(sign, '')
        default:
          return lines.map((old, n) => (n === line ? `  ${old}` : old)).join('\n')
      }
    }, rule),
  )
