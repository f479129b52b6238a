import type { Guard } from '../block.ts'

/** The longest compound, in words, less one: how far before a hit one may start. */
const REACH = 5

/** "Borderline personality disorder", "lung compliance", "drug-seeking behaviour scale": terms of art that hold the word. */
export const clinicalCompound: Guard = {
  name: 'clinical-compound',
  holds(hit, _rule, block) {
    for (let at = hit.last - 1; at >= Math.max(0, hit.first - REACH); at--) {
      const compound = block.last('compound', at, at + 1)
      if (compound !== null && compound.end > hit.first && compound.start < hit.last) return true
    }
    return false
  },
}
