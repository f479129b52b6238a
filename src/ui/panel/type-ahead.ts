/** Letters this long apart begin anew, in milliseconds. */
const PAUSE = 800

/** Finds a row by its first letters, as lists do it. */
export interface TypeAhead {
  /**
   * The row that is meant by one more letter, typed at `time` (milliseconds): the next one from `active` on, round the end, whose words begin with what was typed in one
   * go; the same letter again goes on to the next. Null when none does.
   */
  letter(letter: string, time: number, rows: readonly { id: string; words: string }[], active: string): string | null
}

export function typeAhead(): TypeAhead {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  return {
    letter(letter, time, rows, active) {
      typed = time - last > PAUSE ? letter : typed + letter
      last = time
      const again = [...typed].every((one) => one === typed[0])
      const wanted = (again ? typed[0]! : typed).toLowerCase()
      const at = rows.findIndex(({ id }) => id === active)
      const from = at + (again ? 1 : 0)
      const round = [...rows.slice(Math.max(0, from)), ...rows.slice(0, Math.max(0, from))]
      return round.find(({ words }) => words.toLowerCase().startsWith(wanted))?.id ?? null
    },
  }
}
