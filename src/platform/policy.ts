import type { FieldKind } from '../engine/finding.ts'
import { browser } from './browser.ts'
import { type Site, siteOf } from './site.ts'

/** What a clinic may preset for managed browsers (`public/managed_schema.json`). */
export interface Policy {
  /** Sites that are proposed in the popup, with the kind of writing in their fields. */
  sites: { site: Site; kind?: FieldKind }[]
  /** Only these may be switched on. */
  onlyTheseSites: boolean
  /** Whether the page that greets is opened after the install. */
  welcome: boolean
}

const NONE: Policy = { sites: [], onlyTheseSites: false, welcome: true }

const kindOf = (value: unknown): FieldKind | undefined =>
  value === 'note' || value === 'mail' || value === 'reflection' ? value : undefined

/** Reads a policy as it was written by hand: what cannot be read is left out, nothing throws. Pure. */
export function readPolicy(managed: Record<string, unknown>): Policy {
  const listed = Array.isArray(managed.sites) ? managed.sites : []
  const found = listed.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('origin' in entry)) return []
    const site = siteOf(typeof entry.origin === 'string' ? entry.origin : undefined)
    const kind = 'kind' in entry ? kindOf(entry.kind) : undefined
    return site ? [kind ? { site, kind } : { site }] : []
  })
  return { sites: found, onlyTheseSites: managed.onlyTheseSites === true, welcome: managed.welcome !== false }
}

/** The clinic's policy, or an empty one. Firefox rejects the call where there is none. */
export async function policy(): Promise<Policy> {
  return browser.storage.managed.get().then(readPolicy, () => NONE)
}

/** Whether the policy lets a site be switched on. Pure. */
export const allows = (rules: Policy, site: Site): boolean =>
  !rules.onlyTheseSites || rules.sites.some((entry) => entry.site === site)
