import shipped from '#tables/shipped-packs'
import { shippedPacks } from '../../../platform/items.ts'
import type { ShippedListProps } from '../../../ui/packs/shipped-list.tsx'

/** The packs that ship, as their list shows them. */
export async function shippedList(life: AbortSignal): Promise<{
  /** To be called while drawing. */
  props(): ShippedListProps
  /** The names of those that are on. To be called while drawing. */
  on(): readonly string[]
}> {
  const [on, locked] = await Promise.all([shippedPacks.follow(life), shippedPacks.fixed().then(Boolean)])
  return {
    on: () => on.value,
    props: () => ({
      shipped: shipped.all.map((pack) => ({ ...pack, on: on.value.includes(pack.name) })),
      shippedLocked: locked,
      onShipped: (name, wanted) =>
        void shippedPacks.update((all) => [...all.filter((one) => one !== name), ...(wanted ? [name] : [])]),
    }),
  }
}
