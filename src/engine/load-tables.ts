import { AnchorIndex } from './anchor-index.ts'
import type { FindingKind, Severity } from './finding.ts'
import { SignReader } from './packed.ts'
import { ProgramLoader } from './program-loader.ts'
import type { CueName, DetectionTables, NamedSets, RuleRow } from './tables.ts'
import { CUE_NAMES, EVERY_FIELD, NAMED_SETS } from './tables.ts'

/** Severities by the number that a rule's row holds; what most rules are comes first. */
export const SEVERITIES: readonly Severity[] = ['nudge', 'hint', 'strong']

/** Tables as they are read from the start of the stream: word classes, named sets, cues, rules. */
export interface LoadedTables {
  loader: ProgramLoader
  named: NamedSets
  rules: RuleRow[]
  /** By pattern: where its program starts; whose it is (-1: no rule's); which variant of its rule. */
  programs: number[]
  owners: number[]
  variants: number[]
  ruleAnchors: AnchorIndex
  contextAnchors: AnchorIndex
  cueAnchors: Record<CueName, AnchorIndex>
}

/** Reads the whole stream once; some milliseconds, so not before a text is there to be read. */
export function loadTables(tables: DetectionTables): LoadedTables {
  const input = new SignReader(tables.stream)
  const loader = new ProgramLoader(input)
  for (let left = input.number(); left > 0; left--) loader.wordClass()
  const named = Object.fromEntries(NAMED_SETS.map((name) => [name, loader.item()])) as NamedSets
  const programs: number[] = []
  const owners: number[] = []
  const variants: number[] = []
  const patterns = (owner: number, anchors: AnchorIndex): number[] => {
    const added: number[] = []
    for (let left = input.number(); left > 0; left--) {
      const pattern = programs.length
      owners.push(owner)
      variants.push(added.length)
      programs.push(loader.program((item, least, most) => anchors.add(pattern, item, least, most)))
      added.push(pattern)
    }
    return added
  }
  const cueAnchors = Object.fromEntries(
    CUE_NAMES.map((name) => {
      const anchors = new AnchorIndex()
      patterns(-1, anchors)
      return [name, anchors]
    }),
  ) as Record<CueName, AnchorIndex>
  const ruleAnchors = new AnchorIndex()
  const contextAnchors = new AnchorIndex()
  const rules = idsOf(tables.ids).map((id, index): RuleRow => {
    const flags = input.number()
    const kind: FindingKind = (flags & 1) === 1 ? 'noticed' : 'nudge'
    const fields = EVERY_FIELD - ((flags >> 3) & EVERY_FIELD)
    let despite = 0
    for (let left = input.sign(); left > 0; left--) despite |= 1 << input.sign()
    patterns(index, ruleAnchors)
    return {
      id,
      kind,
      severity: SEVERITIES[flags >> 6]!,
      fields,
      despite,
      act: (flags & 2) !== 0,
      self: (flags & 4) !== 0,
      before: patterns(-1, contextAnchors),
      after: patterns(-1, contextAnchors),
      sentence: patterns(-1, contextAnchors),
    }
  })
  return { loader, named, rules, programs, owners, variants, ruleAnchors, contextAnchors, cueAnchors }
}

/** family:name,name;family:name → family/name … */
export function idsOf(packed: string): string[] {
  return packed.split(';').flatMap((group) => {
    const [family = '', names = ''] = group.split(':')
    return names === '' ? [] : names.split(',').map((name) => `${family}/${name}`)
  })
}
