/** The other way round of `idsOf`. */
export function packIds(ids: readonly string[]): string {
  let packed = ''
  let family = ''
  for (const id of ids) {
    const cut = id.indexOf('/')
    const own = id.slice(0, cut)
    packed += own === family ? `,${id.slice(cut + 1)}` : `${packed === '' ? '' : ';'}${own}:${id.slice(cut + 1)}`
    family = own
  }
  return packed
}
