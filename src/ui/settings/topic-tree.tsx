import { say } from '../messages.ts'

/** An entry of the tree, and those below it; each leads to the element with its id. */
export interface TreeEntry {
  id: string
  title: string
  below?: readonly TreeEntry[] | undefined
}

/** The topics at the side, and which of them is being read. */
export function TopicTree({ entries, current }: { entries: readonly TreeEntry[]; current: string | null }) {
  return (
    <nav aria-label={say('settings_topics')}>
      <ul class="plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`} aria-current={entry.id === current ? 'location' : undefined}>
              {entry.title}
            </a>
            {entry.below && entry.below.length > 0 && (
              <ul class="plain below">
                {entry.below.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
