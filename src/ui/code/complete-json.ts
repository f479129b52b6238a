import type { Completion, CompletionSource } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'
import { namedValues, namesOf, type Schema, type Step, schemasAt } from './schema.ts'

/** Where the caret is in a JSON text. */
interface Place {
  /** The object or list that it is in, or the property whose value is written. */
  path: Step[]
  as: 'name' | 'value'
  /** The object that a name would stand in. */
  object: SyntaxNode | null
}

const textOf = (state: EditorState, { from, to }: SyntaxNode) => state.sliceDoc(from, to)

/** The name of a property without its quotation marks; also while it is still being written. */
const nameOf = (state: EditorState, node: SyntaxNode) => textOf(state, node).replace(/^"|"$/g, '')

function placeAt(state: EditorState, pos: number): Place {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(pos, -1)
  const path: Step[] = []
  let as: Place['as'] | null = null
  let object: SyntaxNode | null = null
  for (; node; node = node.parent) {
    if (node.name === 'PropertyName') as ??= 'name'
    else if (node.name === 'Property') {
      const name = node.getChild('PropertyName')
      // Before the colon, a name is written.
      const colon = name && textOf(state, node).indexOf(':', name.to - node.from)
      if (as === null) as = colon !== null && colon >= 0 && pos > node.from + colon ? 'value' : 'name'
      if (name && !(as === 'name' && object === null)) path.unshift(nameOf(state, name))
    } else if (node.name === 'Array') {
      as ??= 'value'
      path.unshift(0)
    } else if (node.name === 'Object') {
      as ??= 'name'
      object ??= node
    }
  }
  return { path, as: as ?? 'value', object }
}

/** Offers the names and values that a schema knows, with what they are. Our own: the published completions for JSON Schema bring highlighters of several megabytes along. */
export function completeJson(schema: Schema): CompletionSource {
  return (context) => {
    const { state, pos } = context
    const word = context.matchBefore(/"?[\w-]*/)
    if (!context.explicit && (!word || word.from === word.to)) return null
    const { path, as, object } = placeAt(state, pos)
    const here = schemasAt(schema, path)
    const from = word?.from ?? pos
    const rest = /^[\w-]*"?/.exec(state.sliceDoc(pos, pos + 64))?.[0] ?? ''
    const to = pos + rest.length
    const options =
      as === 'name'
        ? names(namesOf(here, schema), state, object, /^\s*:/.test(state.sliceDoc(to, to + 8)))
        : valuesOf(here).map((label) => ({ label, type: 'constant' }))
    return options.length > 0 ? { from, to, options, validFor: /^"?[\w-]*"?$/ } : null
  }
}

/** Names that the object does not have yet. */
function names(
  known: ReadonlyMap<string, Schema[]>,
  state: EditorState,
  object: SyntaxNode | null,
  named: boolean,
): Completion[] {
  const there = new Set(
    object
      ?.getChildren('Property')
      .flatMap((property) => property.getChild('PropertyName') ?? [])
      .map((name) => nameOf(state, name)),
  )
  return [...known]
    .filter(([name]) => !there.has(name))
    .map(([name, ways]) => {
      const label = JSON.stringify(name)
      const info = ways[0]?.description
      return {
        label,
        type: 'property',
        ...(info !== undefined && { info }),
        apply: named ? label : `${label}: ${valuesOf(ways)[0] ?? '""'}`,
      }
    })
}

/** Values as they are written in JSON; empty where there are too many to name. */
function valuesOf(schemas: readonly Schema[]): string[] {
  const named = namedValues(schemas).map((value) => JSON.stringify(value))
  const begun = schemas.flatMap(({ type }) => (type === 'array' ? ['[]'] : type === 'object' ? ['{}'] : []))
  return [...named, ...begun]
}
