import { highlightNames as makeNames } from '../../editors/highlight-css.ts'
import { type HighlightNames, highlights } from '../../platform/items.ts'

/** The names of our highlights, made once for each installation. */
export async function highlightNames(): Promise<HighlightNames> {
  return (await highlights.update((stored) => stored ?? makeNames())) ?? makeNames()
}
