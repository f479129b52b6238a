/** The part of JSON Schema that our schemas use. */
export interface Shape {
  type?: 'string' | 'array' | 'object' | 'number'
  enum?: readonly unknown[]
  const?: unknown
  minLength?: number
  maxLength?: number
  pattern?: string
  minItems?: number
  uniqueItems?: boolean
  items?: Shape
  required?: readonly string[]
  minProperties?: number
  properties?: Record<string, Shape>
  additionalProperties?: boolean | Shape
  oneOf?: readonly Shape[]
  $ref?: string
  definitions?: Record<string, Shape>
  description?: string
}

/** A part that does not have the shape, and what to do. */
export interface ShapeMistake {
  path: (string | number)[]
  message: string
  mend: string
}

/**
 * Where `value` does not have the shape. A small reader of our own schemas: libraries for JSON Schema make code from text, which the policy of
 * extension pages forbids.
 */
export function checkShape(value: unknown, schema: Shape): ShapeMistake[] {
  const mistakes: ShapeMistake[] = []
  look(value, schema, [], schema, mistakes)
  return mistakes
}

function look(value: unknown, shape: Shape, path: (string | number)[], root: Shape, mistakes: ShapeMistake[]): void {
  const tell = (message: string, mend: string, at = path) => mistakes.push({ path: at, message, mend })
  const where = path.length === 0 ? 'This' : `“${path.join(' → ')}”`
  if (shape.$ref !== undefined) {
    const name = shape.$ref.slice('#/definitions/'.length)
    look(value, root.definitions![name]!, path, root, mistakes)
    return
  }
  if (shape.oneOf !== undefined) {
    const found = shape.oneOf.map((one) => {
      const own: ShapeMistake[] = []
      look(value, one, path, root, own)
      return own
    })
    // The branch that got furthest says most: one that fails at its very top was not meant.
    if (!found.some((own) => own.length === 0))
      mistakes.push(...[...found].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]!)
    return
  }
  if (shape.const !== undefined && value !== shape.const)
    tell(`${where} is ${shown(value)}.`, `Write ${shown(shape.const)}, or leave it out.`)
  if (shape.enum !== undefined && !shape.enum.includes(value))
    tell(`${where} is ${shown(value)}.`, `Choose one of ${shape.enum.join(', ')}.`)
  switch (shape.type) {
    case 'string': {
      const wrong = wrongText(value, shape)
      if (wrong !== null) tell(`${where} ${wrong[0]}`, wrong[1])
      break
    }
    case 'number':
      if (typeof value !== 'number') tell(`${where} is ${shown(value)}.`, 'Write a number.')
      break
    case 'array':
      if (!Array.isArray(value)) tell(`${where} is ${shown(value)}.`, 'Write a list: a dash before each.')
      else if (value.length < (shape.minItems ?? 0))
        tell(`${where} is an empty list.`, 'Name at least one, or leave it out.')
      else if (shape.uniqueItems && new Set(value).size < value.length)
        tell(`${where} names one twice.`, 'Keep one of the two.')
      else if (shape.items !== undefined)
        for (const [i, item] of value.entries()) look(item, shape.items, [...path, i], root, mistakes)
      break
    case 'object':
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        tell(`${where} is ${shown(value)}.`, 'Write keys and values: “key: value”, each on a line.')
      else lookAtKeys(value as Record<string, unknown>, shape, path, root, mistakes, where)
  }
}

/** What a text is that it should not be, and what to do. */
function wrongText(value: unknown, shape: Shape): [message: string, mend: string] | null {
  if (typeof value !== 'string') return [`is ${shown(value)}.`, 'Write a text; put a number, true or no in quotes.']
  if (value.trim().length < (shape.minLength ?? 0))
    return [`is ${value === '' ? 'empty' : 'very short'}.`, `Write at least ${shape.minLength} letters.`]
  if (value.length > (shape.maxLength ?? Number.POSITIVE_INFINITY))
    return [`has ${value.length} letters.`, `${shape.maxLength} is the most: shorten it.`]
  // Patterns come from our own schemas, never from what is checked.
  if (shape.pattern === undefined || new RegExp(shape.pattern).test(value)) return null
  if (shape.pattern === '\\?$') return ['is not a question.', 'A question ends with “?”.']
  return ['does not have the right form.', shape.description ?? `It looks like ${shape.pattern}.`]
}

function lookAtKeys(
  value: Record<string, unknown>,
  shape: Shape,
  path: (string | number)[],
  root: Shape,
  mistakes: ShapeMistake[],
  where: string,
): void {
  const own = shape.properties ?? {}
  for (const key of shape.required ?? [])
    if (!Object.hasOwn(value, key))
      mistakes.push({
        path,
        message: `${where} has no “${key}”.`,
        mend: `Add “${key}”: src/rules/README.md shows a whole rule.`,
      })
  const keys = Object.keys(value)
  if (keys.length < (shape.minProperties ?? 0))
    mistakes.push({ path, message: `${where} is empty.`, mend: 'Name something, or leave it out.' })
  for (const key of keys) {
    const at = [...path, key]
    if (Object.hasOwn(own, key)) look(value[key], own[key]!, at, root, mistakes)
    else if (typeof shape.additionalProperties === 'object')
      look(value[key], shape.additionalProperties, at, root, mistakes)
    else if (shape.additionalProperties === false)
      mistakes.push({
        path: at,
        message: `“${key.slice(0, 40)}” is not a key that is known here.`,
        mend: `Known are ${Object.keys(own).join(', ')}.`,
      })
  }
}

/** How deep the deepest mistake lies. */
function depth(mistakes: readonly ShapeMistake[]): number {
  return Math.max(...mistakes.map(({ path }) => path.length))
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of keys'
  return `“${String(value).slice(0, 40)}”`
}
