import { GUARDS } from '../engine/guards/index.ts'
import { SEVERITIES } from '../engine/load-tables.ts'
import type { CueName, DetectionTables, RuleRow } from '../engine/tables.ts'
import { CUE_NAMES, EVERY_FIELD, NAMED_SETS } from '../engine/tables.ts'
import { packIds } from './pack-ids.ts'
import { packWords } from './pack-words.ts'
import type { Sequence } from './pattern-ast.ts'
import type { Program } from './program-step.ts'
import { StreamWriter } from './stream-writer.ts'
import type { WordClasses } from './word-classes.ts'

/** A rule as the tables keep it. */
export interface KeptRule extends Pick<RuleRow, 'id' | 'kind' | 'severity' | 'fields' | 'act' | 'self'> {
  despite: readonly string[]
  match: Program[]
  before: Program[]
  after: Program[]
  sentence: Program[]
}

/** Rules, cues and named sets as the tables that the engine reads (see load-tables.ts). */
export function buildTables(
  classes: WordClasses,
  named: Record<(typeof NAMED_SETS)[number], readonly string[]>,
  cues: Record<CueName, Program[]>,
  rules: readonly KeptRule[],
): DetectionTables {
  const writer = new StreamWriter()
  const programs = [
    ...Object.values(cues),
    ...rules.flatMap((rule) => [rule.match, rule.before, rule.after, rule.sentence]),
  ]
  const used = [...new Set(programs.flat(2).flatMap((step) => (step.className === undefined ? [] : [step.className])))]
  writer.number(used.length)
  for (const name of used) writeClass(writer, classes.members(name))
  for (const name of NAMED_SETS) writer.item(named[name])
  const write = (list: readonly Program[]) => {
    writer.number(list.length)
    for (const program of list) writer.program(program, (name) => used.indexOf(name))
  }
  for (const name of CUE_NAMES) write(cues[name])
  for (const rule of rules) {
    writer.number(flagsOf(rule))
    writer.sign(rule.despite.length)
    for (const name of rule.despite) writer.sign(GUARDS.findIndex((guard) => guard.name === name))
    for (const list of [rule.match, rule.before, rule.after, rule.sentence]) write(list)
  }
  return {
    version: 2,
    words: packWords(writer.words),
    ids: packIds(rules.map((rule) => rule.id)),
    stream: writer.text,
  }
}

/** What is most common is 0. */
function flagsOf(rule: KeptRule): number {
  return (
    (rule.kind === 'noticed' ? 1 : 0) |
    (rule.act ? 2 : 0) |
    (rule.self ? 4 : 0) |
    ((EVERY_FIELD - rule.fields) << 3) |
    (SEVERITIES.indexOf(rule.severity) << 6)
  )
}

function writeClass(writer: StreamWriter, members: readonly Sequence[]): void {
  const single = members.filter(isSingle).map((member) => member[0]!.word)
  const longer = members.filter((member) => !isSingle(member))
  writer.sign(single.length === 0 ? 0 : 1)
  if (single.length > 0) writer.item(single)
  writer.number(longer.length)
  for (const member of longer) {
    writer.sign(member.length)
    for (const { word, apostrophe } of member) {
      writer.item([word])
      writer.sign(apostrophe ? 1 : 0)
    }
  }
}

function isSingle(member: Sequence): boolean {
  return member.length === 1 && !member[0]!.apostrophe
}
