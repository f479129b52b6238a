import { browser } from '../../platform/browser.ts'
import { sites } from '../../platform/items.ts'
import { patternOf, siteOf } from '../../platform/site.ts'
import { grantedPatterns } from '../../platform/site-access.ts'

const ID = 'loader'
const LOADER = 'loader.js'

/** What is granted, and what of it the writer switched off all the same (a browser may keep a grant that we would give back). */
async function reach(): Promise<{ matches: string[]; excludeMatches: string[] }> {
  const [patterns, choices] = await Promise.all([grantedPatterns(), sites.get()])
  const off = Object.keys(choices).filter((site) => choices[site]?.on === false)
  const excludeMatches = off.map(patternOf)
  const forPages = patterns.filter((pattern) => pattern === '<all_urls>' || /^(\*|https?):/.test(pattern))
  return { matches: forPages.filter((pattern) => !excludeMatches.includes(pattern)), excludeMatches }
}

let registered: Promise<void> = Promise.resolve()

/**
 * Registers the loader for exactly what is granted and on now. Firefox forgets registrations at an update and Chromium those of an older build,
 * so this runs on grant, install, update and start-up; it is safe at any time. One after the other: a grant during the install would
 * otherwise find nothing registered twice, and the second registration fails.
 */
export function registerLoader(): Promise<void> {
  registered = registered.then(register, register)
  return registered
}

async function register(): Promise<void> {
  const { matches, excludeMatches } = await reach()
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (matches.length === 0) {
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return
  }
  const script = {
    id: ID,
    js: [LOADER],
    matches,
    excludeMatches,
    allFrames: true,
    // Frames without an address of their own (about:blank, srcdoc, data, blob) follow the page that made them.
    matchOriginAsFallback: true,
    // As early as can be: then keys that go to our own menu are ours before the page's listeners see them.
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }
  if (before.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Puts the loader into the pages that are open already; a registration only reaches pages that come. */
export async function loadIntoOpenTabs(): Promise<void> {
  const { matches, excludeMatches } = await reach()
  if (matches.length === 0) return
  const granted = await browser.tabs.query({ url: matches, discarded: false })
  const tabs = granted.filter(({ url }) => {
    const site = siteOf(url)
    return site !== null && !excludeMatches.includes(patternOf(site))
  })
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId: id, allFrames: true }, files: [LOADER] })
            // A page that no extension may enter (a shop of the browser's maker, an error page).
            .catch(() => undefined),
    ),
  )
}

/**
 * A site that is granted is on, wherever it was granted: the popup may be gone before its own click is answered, and browsers have switches
 * of their own.
 */
export async function noteGranted(patterns: readonly string[]): Promise<void> {
  const granted = patterns.flatMap((pattern) => siteOf(pattern.replace(/\/\*$/, '')) ?? [])
  if (granted.length === 0) return
  await sites.update((all) => ({
    ...all,
    ...Object.fromEntries(granted.map((site) => [site, { ...all[site], on: true }])),
  }))
}
