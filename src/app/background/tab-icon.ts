/** What there is to show of a tab on its icon. */
export interface TabState {
  on: boolean
  paused: boolean
  /** How many nudges stand in it. */
  found: number
  style: 'dot' | 'number'
}

const SIZES = [16, 32, 48] as const

function lookOf({ on, paused, found, style }: TabState): '' | '-off' | '-paused' | '-dot' {
  if (!on) return '-off'
  if (paused) return '-paused'
  return found > 0 && style === 'dot' ? '-dot' : ''
}

/** The icon of a tab, and the text on it: a dot where something stands, a number only where the writer wants one. Pure. */
export function tabIcon(state: TabState): { path: Record<string, string>; text: string } {
  const look = lookOf(state)
  const path = Object.fromEntries(SIZES.map((size) => [String(size), `/icon/${size}${look}.png`]))
  return { path, text: look === '' && state.found > 0 ? String(state.found) : '' }
}
