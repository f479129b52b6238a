import { GUARD_NAMES } from '../engine/guards/names.ts'
import { ACT, NOTICED, SAME_RULE, SELF_TURNED, SEVERITIES } from '../engine/load-tables.ts'
import type { CueName, DetectionTables, RuleRow } from '../engine/tables.ts'
import { CUE_NAMES, EVERY_FIELD, NAMED_SETS } from '../engine/tables.ts'
import { markAnchors, rarest, usageOf } from './anchors.ts'
import { packIds } from './pack-ids.ts'
import { packWords } from './pack-words.ts'
import type { Sequence } from './pattern-ast.ts'
import type { Program } from './program-step.ts'
import { StreamWriter } from './stream-writer.ts'
import type { WordClasses } from './word-classes.ts'

/** A rule as the tables keep it. */
export interface KeptRule extends Pick<RuleRow, 'id' | 'kind' | 'severity' | 'fields' | 'about' | 'act' | 'self'> {
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
  // Which words find a pattern is settled when all patterns are known.
  const searched = [...Object.values(cues), ...rules.flatMap((rule) => [rule.match, rule.sentence])].flat()
  const usage = usageOf(searched)
  for (const program of searched) markAnchors(program, classes, usage)
  const used = [...new Set(programs.flat(2).flatMap((step) => (step.className === undefined ? [] : [step.className])))]
  writer.number(used.length)
  for (const name of used) writeClass(writer, classes.members(name))
  for (const name of NAMED_SETS) writer.item(named[name])
  const write = (list: readonly Program[]) => {
    writer.number(list.length)
    for (const program of list) writer.program(program, (name) => used.indexOf(name))
  }
  for (const name of CUE_NAMES) write(cues[name])
  writer.number(rules.length)
  for (const [i, rule] of rules.entries()) {
    const again = rules[i - 1]?.id === rule.id
    writer.number(flagsOf(rule) | (again ? SAME_RULE : 0))
    writer.sign(rule.about)
    writer.sign(rule.despite.length)
    for (const name of rule.despite) writer.sign(GUARD_NAMES.indexOf(name))
    write(rule.match)
    if (!again) for (const list of [rule.before, rule.after, rule.sentence]) write(list)
  }
  return {
    version: 4,
    // In this order: a compressor that sets its codes anew every so many signs then seldom does so amid two kinds of text (0.8 KB of 43).
    stream: writer.text,
    words: packWords(writer.words),
    ids: packIds([...new Set(rules.map((rule) => rule.id))]),
  }
}

/** What is most common is 0. */
function flagsOf(rule: KeptRule): number {
  return (
    (rule.kind === 'noticed' ? NOTICED : 0) |
    (rule.act ? ACT : 0) |
    (rule.self ? SELF_TURNED : 0) |
    ((EVERY_FIELD - rule.fields) << 4) |
    (SEVERITIES.indexOf(rule.severity) << 7)
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
    writer.sign(rarest(member))
    for (const { word, apostrophe } of member) {
      writer.item([word])
      writer.sign(apostrophe ? 1 : 0)
    }
  }
}

function isSingle(member: Sequence): boolean {
  return member.length === 1 && !member[0]!.apostrophe
}
