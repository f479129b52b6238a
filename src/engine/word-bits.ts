/** Tables with a bit for each word id. */

/** Sets the bit of word `id`. */
export function addTo(table: Uint8Array, id: number): void {
  table[id >> 3]! |= 1 << (id & 7)
}

/** Whether the bit of word `id` is set. */
export function isIn(table: Uint8Array, id: number): boolean {
  return (table[id >> 3]! & (1 << (id & 7))) !== 0
}
