import type { Contact } from '../../platform/items.ts'

/** Someone to talk to, as the pages show it; undefined when nobody was named yet. */
export const contactWords = ({ name, reach }: Contact): string | undefined =>
  [name, reach]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ') || undefined
