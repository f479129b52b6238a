import { highlightNames } from '../../editors/highlight-css.ts'
import { installationSalt } from '../../platform/installation.ts'
import type { HighlightNames } from '../../platform/items.ts'

/**
 * The names of our highlights on a site: no page can know them before, they last (a script that was put in earlier knows them, too), and they are others on every site, so that no two sites can tell by them that the same
 * person writes on both.
 */
export async function highlightNamesOn(site: string): Promise<HighlightNames> {
  const words = new TextEncoder().encode(`${await installationSalt()} highlights ${site}`)
  return highlightNames(new Uint8Array(await crypto.subtle.digest('SHA-384', words)))
}
