import { storageItem } from './storage-item.ts'

/** What a pack was compiled to: plain JSON. Who reads text with it knows what `detection` and `words` hold, and looks whether it is of a shape that it knows. */
export interface CompiledTables {
  format: number
  id: string
  title: string
  version: string
  about?: string
  rules: number
  detection: object
  words: object
}

/** A pack of rules of the writer's own. */
export interface OwnPack {
  /** As its header names it; the ids of its rules begin with it. */
  id: string
  title: string
  on: boolean
  /** Its text, as it was written. */
  source: string
  /** How many rules it has. */
  rules: number
  pack: CompiledTables
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const areTexts = (value: Record<string, unknown>, ...names: string[]) =>
  names.every((name) => typeof value[name] === 'string')
const isTables = (value: unknown): value is CompiledTables =>
  isRecord(value) &&
  areTexts(value, 'id', 'title', 'version') &&
  (value.about === undefined || typeof value.about === 'string') &&
  typeof value.format === 'number' &&
  typeof value.rules === 'number' &&
  isRecord(value.detection) &&
  isRecord(value.words)
const isOwnPack = (value: unknown): value is OwnPack =>
  isRecord(value) &&
  areTexts(value, 'id', 'title', 'source') &&
  typeof value.on === 'boolean' &&
  typeof value.rules === 'number' &&
  isTables(value.pack)
const isOwnPacks = (value: unknown): value is OwnPack[] =>
  Array.isArray(value) && value.every(isOwnPack) && new Set(value.map(({ id }) => id)).size === value.length

/** The packs of the writer's own, in the order in which they came. They stay in this browser. */
export const packs = storageItem<OwnPack[]>({ key: 'packs', version: 1, fallback: [], is: isOwnPacks })

/** Puts a pack where the one stood that was called `before`, or last; another one of its name gives way. */
export function withPack(all: readonly OwnPack[], pack: OwnPack, before = pack.id): OwnPack[] {
  const at = all.findIndex(({ id }) => id === before)
  const others = all.filter(({ id }, index) => index === at || id !== pack.id)
  return at < 0 ? [...others, pack] : others.map((one) => (one.id === before ? pack : one))
}
