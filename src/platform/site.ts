/** A site is a scheme and a host, without port: the grain in which browsers grant access. */
export type Site = string

/**
 * The site of an address, or null where no site can be switched on (browser pages, files, extension pages, nonsense).
 */
export function siteOf(url: string | undefined): Site | null {
  if (!url) return null
  try {
    const { protocol, hostname } = new URL(url)
    return (protocol === 'https:' || protocol === 'http:') && hostname ? `${protocol}//${hostname}` : null
  } catch {
    return null
  }
}

/** The match pattern that the browser is asked for. Firefox has no ports in patterns, so neither have we. */
export const patternOf = (site: Site): string => `${site}/*`

/** Whether a granted match pattern (`https://a.example/*`, `*://*.example/*`, `<all_urls>`) covers a site. */
export function patternCovers(pattern: string, site: Site): boolean {
  if (pattern === '<all_urls>') return true
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern)
  const [scheme, host] = site.split('://')
  if (!parts || !scheme || !host) return false
  const [, patternScheme, patternHost] = parts
  if (patternScheme !== '*' && patternScheme !== scheme) return false
  if (!patternHost || patternHost === '*') return true
  if (!patternHost.startsWith('*.')) return patternHost.replace(/:(\d+|\*)$/, '') === host
  return host === patternHost.slice(2) || host.endsWith(patternHost.slice(1))
}

/** A site as a writer reads it. */
export const siteWords = (site: string): string => site.replace(/^https?:\/\//, '')
