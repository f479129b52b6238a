import { chordsOf, type Pressed } from '../chord-name.ts'

/** A row that the keys can stand on: a group's heading or a finding. */
export interface Stop {
  id: string
  group: string
  level: 1 | 2
  open: boolean
}

export type GridAction =
  | { do: 'go'; id: string }
  | { do: 'fold'; group: string; shut: boolean }
  | { do: 'jump'; id: string }
  | { do: 'fixes'; id: string }

const forward = (key: string, rtl: boolean) => key === (rtl ? 'ArrowLeft' : 'ArrowRight')
const backward = (key: string, rtl: boolean) => key === (rtl ? 'ArrowRight' : 'ArrowLeft')

/** What a key means on the list, as a tree does it: up and down, Home and End, right opens, left closes or goes to the group. `menu`: the chord that opens the reframings. */
export function gridKey(
  key: Pressed,
  stops: readonly Stop[],
  active: string | undefined,
  rtl: boolean,
  menu: string,
): GridAction | null {
  const at = Math.max(
    0,
    stops.findIndex((stop) => stop.id === active),
  )
  const stop = stops[at]
  if (!stop) return null
  if (menu !== '' && chordsOf(key).includes(menu)) return stop.level === 2 ? { do: 'fixes', id: stop.id } : null
  if (key.altKey || key.ctrlKey || key.metaKey) return null
  const go = (index: number): GridAction => ({
    do: 'go',
    id: stops[Math.max(0, Math.min(stops.length - 1, index))]!.id,
  })
  if (key.key === 'ArrowDown') return go(at + 1)
  if (key.key === 'ArrowUp') return go(at - 1)
  if (key.key === 'PageDown') return go(at + 10)
  if (key.key === 'PageUp') return go(at - 10)
  if (key.key === 'Home') return go(0)
  if (key.key === 'End') return go(stops.length - 1)
  if (stop.level === 1) {
    if (key.key === 'Enter' || key.key === ' ') return { do: 'fold', group: stop.group, shut: stop.open }
    if (forward(key.key, rtl)) return stop.open ? go(at + 1) : { do: 'fold', group: stop.group, shut: false }
    if (backward(key.key, rtl) && stop.open) return { do: 'fold', group: stop.group, shut: true }
    return null
  }
  if (key.key === 'Enter') return { do: 'jump', id: stop.id }
  if (forward(key.key, rtl)) return stop.open ? null : { do: 'fixes', id: stop.id }
  if (backward(key.key, rtl)) return stop.open ? { do: 'fixes', id: stop.id } : { do: 'go', id: stop.group }
  return null
}
