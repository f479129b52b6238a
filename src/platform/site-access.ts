import type { FieldKind } from '../engine/finding.ts'
import { browser } from './browser.ts'
import { type SiteChoice, sites } from './items.ts'
import { patternCovers, patternOf, type Site, siteOf } from './site.ts'

/** Whether a site is on: the browser granted it, and the writer has not switched it off. Pure. */
export function isOn(site: Site | null, granted: readonly string[], choices: Record<string, SiteChoice>): site is Site {
  return site !== null && granted.some((pattern) => patternCovers(pattern, site)) && choices[site]?.on !== false
}

/** The match patterns that the browser grants us now. */
export const grantedPatterns = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? []

/**
 * Whether a frame may be read: its own site and that of its page are both on. `frameUrl` of a frame without an address of its own
 * (about:blank, srcdoc, data, blob) follows its page.
 */
export async function frameIsOn(pageUrl: string | undefined, frameUrl: string | undefined): Promise<Site | null> {
  const [granted, choices] = await Promise.all([grantedPatterns(), sites.get()])
  const page = siteOf(pageUrl)
  const frame = siteOf(frameUrl) ?? page
  return isOn(page, granted, choices) && isOn(frame, granted, choices) ? page : null
}

/**
 * Switches sites on: asks the browser for all of them in one request. Only from a click: the browser refuses otherwise. Must be
 * called before anything is awaited, or Firefox forgets the click.
 * @param kind the kind of writing that a clinic's policy presets, for sites where none was chosen
 * @returns whether the writer granted it.
 */
export async function switchOn(wanted: readonly Site[], kind?: FieldKind): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: wanted.map(patternOf) })
  if (granted) {
    await sites.update((all) => {
      const next = { ...all }
      for (const site of wanted) next[site] = { ...(kind ? { kind } : {}), ...next[site], on: true }
      return next
    })
  }
  return granted
}

/** No dot beside the fields of a site; the settings bring it back. */
export async function withoutChip(site: Site): Promise<void> {
  await sites.update((all) => ({ ...all, [site]: { on: true, ...all[site], chip: false } }))
}

/** Switches a site off and gives the permission back where the browser lets us (a required one, as in the demo, stays). */
export async function switchOff(site: Site): Promise<void> {
  await sites.update((all) => ({ ...all, [site]: { ...all[site], on: false } }))
  await browser.permissions.remove({ origins: [patternOf(site)] }).catch(() => false)
}
