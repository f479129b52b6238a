import type { Guard } from '../block.ts'

/** The longest compound, in words, less one: how far around a hit one may reach. */
const REACH = 5

/** "Borderline personality disorder", "lung compliance", "drug-seeking behaviour scale": terms of art that hold the word. */
export const clinicalCompound: Guard = {
  name: 'clinical-compound',
  holds(hit, _rule, block) {
    const from = Math.max(0, hit.first - REACH)
    const to = Math.min(block.tokens.count, hit.last + REACH)
    return block.some('compound', from, to, (start, end) => start < hit.last && end > hit.first)
  },
}
