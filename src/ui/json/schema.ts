/** As much of JSON Schema (draft 2020-12) as settings need. */
export interface Schema {
  description?: string
  enum?: readonly string[]
  type?: 'object' | 'array' | 'string' | 'boolean' | 'number'
  properties?: Readonly<Record<string, Schema>>
  /** What a name may hold that is not among the properties. */
  additionalProperties?: Schema
  items?: Schema
}

/** A step into a value: the name of a property, or 0 for any item of a list. */
export type Step = string | 0

/** The schema of what lies at `path`, or null where it says nothing about it. Pure. */
export function schemaAt(schema: Schema, path: readonly Step[]): Schema | null {
  let here: Schema | undefined = schema
  for (const step of path) {
    here = step === 0 ? here?.items : (own(here?.properties, step) ?? here?.additionalProperties)
  }
  return here ?? null
}

/** The values that a schema names, as they are written in JSON; empty where there are too many to name. Pure. */
export function valuesOf(schema: Schema): string[] {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value))
  if (schema.type === 'boolean') return ['true', 'false']
  if (schema.type === 'array') return ['[]']
  if (schema.type === 'object') return ['{}']
  return []
}

function own(properties: Schema['properties'], name: string): Schema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined
}
