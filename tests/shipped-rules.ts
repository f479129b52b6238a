import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRule } from '../src/compiler/read-rule.ts'
import { ruleFiles } from '../src/compiler/read-sources.ts'
import type { RuleFile } from '../src/compiler/rule-file.ts'

/** The rules and noticings that are on from the start, as they are written; those of packs are left out. */
export function shippedRules(): RuleFile[] {
  return ruleFiles(join(resolve(import.meta.dirname, '..'), 'src/rules')).flatMap((path) => {
    const rule = readRule(path, readFileSync(path, 'utf8')).file?.rule
    return rule && !rule.pack ? [rule] : []
  })
}
