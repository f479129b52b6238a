/** As much of JSON Schema (draft 2020-12) as settings and packs need. */
export interface Schema {
  description?: string
  enum?: readonly unknown[]
  const?: unknown
  type?: 'object' | 'array' | 'string' | 'boolean' | 'number'
  properties?: Readonly<Record<string, Schema>>
  /** What a name may hold that is not among the properties. */
  additionalProperties?: boolean | Schema
  items?: Schema
  /** Ways to write it. */
  oneOf?: readonly Schema[]
  /** Stands for one of the definitions at the top: `#/definitions/name`. */
  $ref?: string
  definitions?: Readonly<Record<string, Schema>>
}

/** A step into a value: the name of a property, or 0 for any item of a list. */
export type Step = string | 0

/** The ways to write what lies at `path`; empty where the schema says nothing about it. Pure. */
export function schemasAt(schema: Schema, path: readonly Step[]): Schema[] {
  let here = waysOf(schema, schema)
  for (const step of path)
    here = here.flatMap((one) => {
      const next = step === 0 ? one.items : (own(one.properties, step) ?? one.additionalProperties)
      return typeof next === 'object' ? waysOf(next, schema) : []
    })
  return here
}

/** The names that a value of any of these may have, with what each holds; what a name stands for is looked up in `root`. Pure. */
export function namesOf(schemas: readonly Schema[], root: Schema): Map<string, Schema[]> {
  const names = new Map<string, Schema[]>()
  for (const { properties = {} } of schemas)
    for (const [name, schema] of Object.entries(properties)) names.set(name, waysOf(schema, root))
  return names
}

/** The values that these name one by one. Pure. */
export function namedValues(schemas: readonly Schema[]): unknown[] {
  const values = schemas.flatMap((one) =>
    'const' in one ? [one.const] : one.type === 'boolean' ? [true, false] : (one.enum ?? []),
  )
  return [...new Set(values)]
}

function waysOf(schema: Schema, root: Schema): Schema[] {
  if (schema.$ref !== undefined) {
    const named = own(root.definitions, schema.$ref.slice('#/definitions/'.length))
    return named ? waysOf(named, root) : []
  }
  if (!schema.oneOf) return [schema]
  // What is said of all ways to write it is said of each.
  const said = schema.description === undefined ? {} : { description: schema.description }
  return schema.oneOf.flatMap((one) => waysOf(one, root)).map((one) => ({ ...one, ...said }))
}

function own(schemas: Readonly<Record<string, Schema>> | undefined, name: string): Schema | undefined {
  return schemas && Object.hasOwn(schemas, name) ? schemas[name] : undefined
}
