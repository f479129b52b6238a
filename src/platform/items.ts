import { FIELD_KINDS, type FieldKind, type Severity } from '../engine/finding.ts'
import { storageItem } from './storage-item.ts'

/** What can be chosen for one kind of writing, or for one site; absent: as for all. See the session's Looks. */
export interface LooksChoice {
  least?: Severity
  plain?: boolean
  glance?: boolean
  /** Only for sites: whether the dot may stand beside a field. */
  chip?: boolean
}

/** What the writer chose for one site (scheme and host). */
export interface SiteChoice extends LooksChoice {
  on: boolean
  /** What kind of writing its fields hold; absent: guessed field by field. */
  kind?: FieldKind
}

/** A wording that is left as it is. Never the wording itself: `hash` is of rule and words, salted for this installation. */
export interface Leaving {
  id: string
  scope: 'phrase' | 'site' | 'everywhere'
  rule: string
  hash?: string
  site?: string
  /** Milliseconds since 1970, for the list in the settings. */
  at: number
}

/** The names under which underlines are registered in a document, one for each look. */
export type HighlightNames = Record<Severity | 'noticed', string>

/** Someone to talk to, in the writer's own words; always there on cards, never triggered. */
export interface Contact {
  name: string
  reach: string
}

const KINDS: readonly unknown[] = FIELD_KINDS
const SCOPES: readonly unknown[] = ['phrase', 'site', 'everywhere'] satisfies Leaving['scope'][]
const SEVERITIES: readonly unknown[] = ['hint', 'nudge', 'strong'] satisfies Severity[]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isOr = <T>(is: (value: unknown) => value is T, value: unknown): value is T | undefined =>
  value === undefined || is(value)
const isLooks = (value: unknown): value is LooksChoice =>
  isRecord(value) &&
  isOr(isSeverity, value.least) &&
  [value.plain, value.glance, value.chip].every((one) => isOr(isBoolean, one))
const isSiteChoice = (value: unknown): value is SiteChoice =>
  isRecord(value) && isBoolean(value.on) && isOr(isKind, value.kind) && isLooks(value)
const isLooksByKind = (value: unknown): value is Partial<Record<FieldKind, LooksChoice>> =>
  isRecord(value) && Object.entries(value).every(([kind, looks]) => isKind(kind) && isLooks(looks))
const isWeights = (value: unknown): value is Record<string, Severity> =>
  isRecord(value) && Object.values(value).every(isSeverity)
const isSites = (value: unknown): value is Record<string, SiteChoice> =>
  isRecord(value) && Object.values(value).every(isSiteChoice)
const isLeaving = (value: unknown): value is Leaving =>
  isRecord(value) && typeof value.id === 'string' && typeof value.rule === 'string' && SCOPES.includes(value.scope)
const isLeavings = (value: unknown): value is Leaving[] => Array.isArray(value) && value.every(isLeaving)
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)
const isTextRecord = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText)
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
const isKind = (value: unknown): value is FieldKind => KINDS.includes(value)
const isSeverity = (value: unknown): value is Severity => SEVERITIES.includes(value)
const isBadge = (value: unknown): value is 'dot' | 'number' => value === 'dot' || value === 'number'
const isContact = (value: unknown): value is Contact => isRecord(value) && isText(value.name) && isText(value.reach)
const isTabCounts = (value: unknown): value is Record<string, Record<string, number>> =>
  isRecord(value) && Object.values(value).every((frames) => isRecord(frames) && Object.values(frames).every(isNumber))

/** Keys that the writer has chosen, by what they do (see `content/chords.ts`); the others are as they come. */
export const chosenKeys = storageItem<Record<string, string>>({
  key: 'chosenKeys',
  version: 1,
  fallback: {},
  is: isTextRecord,
})
/** Sites by `siteOf(url)`. Being on also takes the browser's permission, which is asked each time: see `site-access.ts`. */
export const sites = storageItem<Record<string, SiteChoice>>({ key: 'sites', version: 1, fallback: {}, is: isSites })
/** Until the writer wants it back: what `pausedUntil` holds while everything is hidden by the key. */
export const UNTIL_ASKED = Number.MAX_SAFE_INTEGER
/** Milliseconds since 1970 until which everything rests; 0 when nothing does, UNTIL_ASKED when it is hidden. */
export const pausedUntil = storageItem<number>({ key: 'pausedUntil', version: 1, fallback: 0, is: isNumber })
/** What the toolbar icon carries when there is something to look at. */
export const badge = storageItem<'dot' | 'number'>({
  key: 'badge',
  version: 1,
  fallback: 'dot',
  is: isBadge,
  managed: true,
})
/** The least that is underlined: `hint` is everything. */
export const leastSeverity = storageItem<Severity>({
  key: 'leastSeverity',
  version: 1,
  fallback: 'hint',
  is: isSeverity,
  managed: true,
})
/** Families of rules that are not to speak, by the first part of their ids; `noticed` is one, too. */
export const quietFamilies = storageItem<string[]>({
  key: 'quietFamilies',
  version: 1,
  fallback: [],
  is: isTexts,
  managed: true,
})
/** The packs that ship and are on, by name. */
export const shippedPacks = storageItem<string[]>({
  key: 'shippedPacks',
  version: 1,
  fallback: [],
  is: isTexts,
  managed: true,
})
/** Everything that is written is a plain record (incident, court …): see the session's Lens. */
export const plainRecord = storageItem<boolean>({
  key: 'plainRecord',
  version: 1,
  fallback: false,
  is: isBoolean,
  managed: true,
})
/** Nothing is underlined while somebody writes; at the end, at most three phrases are. */
export const glance = storageItem<boolean>({
  key: 'glance',
  version: 1,
  fallback: false,
  is: isBoolean,
  managed: true,
})
/** A dot stands beside the field that has the focus, while there is something to open. */
export const chip = storageItem<boolean>({ key: 'chip', version: 1, fallback: false, is: isBoolean, managed: true })
/** A bulb stands level with the caret, while there is something in its sentence. */
export const bulb = storageItem<boolean>({ key: 'bulb', version: 1, fallback: false, is: isBoolean, managed: true })
/** What was chosen for one kind of writing in the place of the three above. */
export const byKind = storageItem<Partial<Record<FieldKind, LooksChoice>>>({
  key: 'byKind',
  version: 1,
  fallback: {},
  is: isLooksByKind,
})
/** How grave the writer takes what a rule or a family finds, by id and by family; the others as they come. */
export const weights = storageItem<Record<string, Severity>>({
  key: 'weights',
  version: 1,
  fallback: {},
  is: isWeights,
})
export const leavings = storageItem<Leaving[]>({ key: 'leavings', version: 1, fallback: [], is: isLeavings })
/** Made once for each installation; see `installation.ts`. */
export const salt = storageItem<string>({ key: 'salt', version: 1, fallback: '', is: isText })
export const contact = storageItem<Contact>({
  key: 'contact',
  version: 1,
  fallback: { name: '', reach: '' },
  is: isContact,
})
/** Ids of the commands that were used lately in our own pages, the latest first. */
export const recentCommands = storageItem<string[]>({ key: 'recentCommands', version: 1, fallback: [], is: isTexts })
/** How many nudges stand in which frame of which tab: numbers only, gone when the browser closes. */
export const tabCounts = storageItem<Record<string, Record<string, number>>>({
  key: 'tabCounts',
  version: 1,
  fallback: {},
  is: isTabCounts,
  area: 'session',
})
