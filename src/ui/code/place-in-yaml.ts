import type { Step } from './schema.ts'

/** Where the caret is in a YAML text. */
export interface YamlPlace {
  /** The keys and lists that it is in; for a value, its key, too. */
  path: Step[]
  /** A key may be written here (a plain value as well), or only a value. */
  as: 'name' | 'value'
  /** The keys beside it. */
  there: string[]
  /** The column at which it is written. */
  column: number
}

/** One line, cut into the dashes of lists, a key and the rest. */
interface Line {
  /** Columns of the dashes, from the left. */
  dashes: number[]
  /** Where what comes after the dashes begins. */
  column: number
  key: string | null
  /** After the colon of a key, else everything. */
  rest: string
}

const LINE = /^(\s*)((?:-\s+)*)(?:(['"]?)([\w~ -]*?)\3:(?:\s+|$))?(.*)$/

function cut(text: string): Line {
  // A dash with nothing behind it yet is one, too.
  const [, indent = '', dashes = '', , key, rest = ''] =
    LINE.exec(/^\s*(?:-\s+)*-$/.test(text) ? `${text} ` : text) ?? []
  const at = [...dashes.matchAll(/-/g)].map(({ index }) => indent.length + index)
  return { dashes: at, column: indent.length + dashes.length, key: key ?? null, rest: rest.trim() }
}

/** Whether a line divides documents. */
export const isDivider = (text: string): boolean => /^---(?:\s|$)/.test(text)
/** Whether a line is empty, or only remarks. */
export const isNothing = (text: string): boolean => /^\s*(?:#|$)/.test(text)

/**
 * Where the caret stands, by indents alone: while it is written, YAML is seldom whole enough for a parser. Null in comments, in running text, and in maps between braces. Pure.
 * @param above the lines of the same document before it
 * @param head the line of the caret, up to it
 * @param below the lines after it
 */
export function placeInYaml(above: readonly string[], head: string, below: readonly string[]): YamlPlace | null {
  if (/(?:^|\s)#/.test(head) || isDivider(head)) return null
  const here = cut(head)
  const path: Step[] = []
  if (here.key !== null) {
    const flow = /^\[(?:[^{}[\]]*,)?\s*[\w-]*$/.test(here.rest)
    if (!flow && !/^[\w-]*$/.test(here.rest)) return null
    if (flow) path.unshift(0)
    path.unshift(here.key)
  } else if (!/^[\w-]*$/.test(here.rest)) return null
  for (const _ of here.dashes) path.unshift(0)
  const there: string[] = []
  let limit = here.dashes[0] ?? here.column
  let inList = here.dashes.length > 0
  /** Whether lines above may still hold keys beside it. */
  let beside = !inList
  for (const text of [...above].reverse()) {
    if (isDivider(text)) break
    if (isNothing(text)) continue
    const line = cut(text)
    if (beside && line.key !== null && line.column === here.column) there.push(line.key)
    if (line.key !== null && (line.column < limit || (inList && line.column === limit))) {
      // The key has its value already: this goes on with it.
      if (line.rest !== '' && !line.rest.startsWith('#')) return null
      path.unshift(line.key)
      limit = line.column
      inList = false
      beside = false
    }
    for (const dash of [...line.dashes].reverse()) {
      if (dash >= limit) continue
      path.unshift(0)
      limit = dash
      inList = true
      beside = false
    }
  }
  for (const text of below) {
    if (isDivider(text)) break
    if (isNothing(text)) continue
    const line = cut(text)
    if ((line.dashes[0] ?? line.column) < here.column) break
    if (line.key !== null && line.column === here.column) there.push(line.key)
  }
  return { path, as: here.key === null ? 'name' : 'value', there, column: here.column }
}
