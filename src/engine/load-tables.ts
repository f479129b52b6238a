import { AnchorIndex } from './anchor-index.ts'
import { count } from './cue-bits.ts'
import type { Severity } from './finding.ts'
import * as NAMED from './named-sets.ts'
import { NAMED_COUNT } from './named-sets.ts'
import { SignReader } from './packed.ts'
import type { WordClass } from './program-loader.ts'
import { ProgramLoader } from './program-loader.ts'
import type { DetectionTables, NamedSets, RuleRow } from './tables.ts'
import { EVERY_FIELD } from './tables.ts'

/** Flags of a rule's row; above them three bits for the kinds of writing that it leaves out, then its severity. */
export const NOTICED = 1
export const ACT = 2
export const SELF_TURNED = 4
/** The row belongs to the rule before, and has its exceptions. */
export const SAME_RULE = 8

/** Severities by the number that a rule's row holds; what most rules are comes first. */
export const SEVERITIES: readonly Severity[] = ['nudge', 'hint', 'strong']

/** Tables as they are read from the start of the stream: word classes, named sets, cues, rules. */
export interface LoadedTables {
  /** What Matcher runs, and the parts it names. */
  code: Int32Array
  sets: readonly (readonly number[])[]
  nots: readonly (readonly number[])[]
  classes: readonly WordClass[]
  named: NamedSets
  rules: RuleRow[]
  /** By pattern: where its program starts; whose it is (-1: no rule's); which variant of its rule. */
  programs: number[]
  owners: number[]
  variants: number[]
  ruleAnchors: AnchorIndex
  contextAnchors: AnchorIndex
  /** Of all cues; a row's FIELDS is the place of its cue in their order. */
  cueAnchors: AnchorIndex
}

/** Reads the whole stream once; some milliseconds, so not before a text is there to be read. */
export function loadTables(tables: DetectionTables): LoadedTables {
  const steps = loadInSteps(tables)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps of well under a millisecond, for a page that has other things to do. */
export function* loadInSteps(tables: DetectionTables): Generator<undefined, LoadedTables> {
  const input = new SignReader(tables.stream)
  const loader = new ProgramLoader(input)
  for (let left = input.number(); left > 0; left--) {
    loader.wordClass()
    yield
  }
  const named = Array.from({ length: NAMED_COUNT }, () => loader.item())
  loader.between = named[NAMED.between]!
  loader.light = named[NAMED.light]!
  const programs: number[] = []
  const owners: number[] = []
  const variants: number[] = []
  const patterns = (rule: number, anchors: AnchorIndex | null, fields = EVERY_FIELD): number[] => {
    const added: number[] = []
    for (let left = input.number(); left > 0; left--) {
      const pattern = programs.length
      owners.push(rule)
      variants.push(added.length)
      const program = loader.program()
      programs.push(program)
      for (const { item, ...where } of loader.found) anchors?.add({ pattern, rule, fields, program, ...where }, item)
      added.push(pattern)
    }
    return added
  }
  const cueAnchors = new AnchorIndex()
  for (let cue = 0; cue < count; cue++) {
    patterns(-1, cueAnchors, cue)
    yield
  }
  const ruleAnchors = new AnchorIndex()
  const contextAnchors = new AnchorIndex()
  const ids = idsOf(tables.ids)
  const rules: RuleRow[] = []
  for (let left = input.number(), id = -1; left > 0; left--) {
    const flags = input.number()
    const before = (flags & SAME_RULE) === 0 ? undefined : rules[rules.length - 1]
    if (before === undefined) id++
    const about = input.sign()
    let despite = 0
    for (let some = input.sign(); some > 0; some--) despite |= 1 << input.sign()
    const fields = EVERY_FIELD - ((flags >> 4) & EVERY_FIELD)
    patterns(rules.length, ruleAnchors, fields)
    const tried = () => patterns(-1, null)
    rules.push({
      id: ids[id]!,
      kind: (flags & NOTICED) === 0 ? 'nudge' : 'noticed',
      severity: SEVERITIES[flags >> 7]!,
      fields,
      about,
      despite,
      act: (flags & ACT) !== 0,
      self: (flags & SELF_TURNED) !== 0,
      before: before?.before ?? tried(),
      after: before?.after ?? tried(),
      sentence: before?.sentence ?? patterns(-1, contextAnchors),
    })
    yield
  }
  const { sets, nots, classes } = loader
  const code = Int32Array.from(loader.code)
  return {
    code,
    sets,
    nots,
    classes,
    named,
    rules,
    programs,
    owners,
    variants,
    ruleAnchors,
    contextAnchors,
    cueAnchors,
  }
}

/** family:name,name;family:name → family/name … */
export function idsOf(packed: string): string[] {
  return packed.split(';').flatMap((group) => {
    const [family = '', names = ''] = group.split(':')
    return names === '' ? [] : names.split(',').map((name) => `${family}/${name}`)
  })
}
