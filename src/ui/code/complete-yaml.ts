import { type Completion, type CompletionSource, startCompletion } from '@codemirror/autocomplete'
import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { isDivider, isNothing, placeInYaml } from './place-in-yaml.ts'
import { namedValues, namesOf, type Schema, schemasAt } from './schema.ts'

/** How far a document is looked through for what stands around the caret. */
const FAR = 2_000

/** What the first document of a text may hold, and what all others may. */
export interface DocumentSchemas {
  first: Schema
  others: Schema
}

/** Offers the keys and values that the schemas know, with what they are. */
export function completeYaml({ first, others }: DocumentSchemas): CompletionSource {
  return (context) => {
    const { state, pos } = context
    const word = context.matchBefore(/[\w-]*/)
    if (!context.explicit && (!word || word.from === word.to)) return null
    const line = state.doc.lineAt(pos)
    const around = linesAround(state.doc, line.number)
    const place = placeInYaml(around.above, line.text.slice(0, pos - line.from), around.below)
    if (!place) return null
    const schema = around.first ? first : others
    const here = schemasAt(schema, place.path)
    const list = here.flatMap(({ items }) => (items ? [items] : []))
    const after = line.text.slice(pos - line.from)
    const options = [
      ...(place.as === 'name'
        ? names(namesOf(here, schema), place.there, place.column, /^[\w-]*\s*:/.test(after))
        : []),
      ...namedValues(place.as === 'value' ? [...here, ...list] : here).map((value) => ({
        label: String(value),
        type: 'constant',
      })),
    ]
    const rest = /^[\w-]*/.exec(after)?.[0] ?? ''
    const from = word?.from ?? pos
    return options.length > 0 ? { from, to: pos + rest.length, options, validFor: /^[\w-]*$/ } : null
  }
}

/** The lines of the same document before and after one, and whether the document is the first of the text. */
function linesAround(doc: Text, number: number): { above: string[]; below: string[]; first: boolean } {
  const above: string[] = []
  const below: string[] = []
  let at = number - 1
  for (; at > 0 && above.length < FAR; at--) {
    const { text } = doc.line(at)
    if (isDivider(text)) break
    above.unshift(text)
  }
  // Nothing but remarks before a divider is no document yet.
  let first = at === 0
  if (at > 0 && isDivider(doc.line(at).text)) {
    while (at > 0 && (isDivider(doc.line(at).text) || isNothing(doc.line(at).text))) at--
    first = at === 0
  }
  for (let at = number + 1; at <= doc.lines && below.length < FAR; at++) {
    const { text } = doc.line(at)
    if (isDivider(text)) break
    below.push(text)
  }
  return { above, below, first }
}

/** Keys that are not there yet. */
function names(
  known: ReadonlyMap<string, Schema[]>,
  there: readonly string[],
  column: number,
  named: boolean,
): Completion[] {
  return [...known]
    .filter(([name]) => !there.includes(name))
    .map(([label, ways]) => {
      const info = ways[0]?.description
      return {
        label,
        type: 'property',
        ...(info !== undefined && { info }),
        ...(!named && { apply: written(label, ways, column) }),
      }
    })
}

/** Writes a key, begins what stands under it, and offers its values where they can be named. */
function written(name: string, ways: readonly Schema[], column: number) {
  const is = (type: Schema['type']) => ways.length > 0 && ways.every((way) => way.type === type)
  const indent = `\n${' '.repeat(column + 2)}`
  const insert = `${name}:${is('array') ? `${indent}- ` : is('object') ? indent : ' '}`
  return (view: EditorView, _: Completion, from: number, to: number) => {
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.complete',
    })
    if (namedValues(ways).length > 0) startCompletion(view)
  }
}
