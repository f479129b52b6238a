import { useRef } from 'preact/hooks'
import { say } from '../messages.ts'
import type { RuleGroup, RulePage } from './rule-data.ts'

interface RuleListProps {
  groups: readonly RuleGroup[]
  chosen: string | null
  off: ReadonlySet<string>
}

/** The rules by group, as links; one stop for Tab, arrows to walk. */
export function RuleList({ groups, chosen, off }: RuleListProps) {
  const list = useRef<HTMLElement>(null)
  const all = groups.flatMap(({ rules }) => rules)
  const stop = all.some(({ id }) => id === chosen) ? chosen : all[0]?.id
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const at = links.indexOf(event.target as HTMLAnchorElement)
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }
    const next = at < 0 ? undefined : links[steps[event.key] ?? -1]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const link = ({ id, title }: RulePage) => (
    <li key={id}>
      <a
        href={`#${id}`}
        tabIndex={id === stop ? 0 : -1}
        aria-current={id === chosen ? 'true' : undefined}
        data-off={off.has(id)}
      >
        {title} {off.has(id) && <small>{say('off')}</small>}
      </a>
    </li>
  )
  return (
    <nav ref={list} class="rule-list" aria-label={say('rules_list')} onKeyDown={onKeyDown}>
      {groups.map(({ title, rules }) => {
        const words = 'key' in title ? say(title.key) : title.name
        return (
          <section key={words} aria-label={words}>
            <h2>
              {words} <span class="muted">{rules.length}</span>
            </h2>
            <ul class="plain">{rules.map(link)}</ul>
          </section>
        )
      })}
      {groups.length === 0 && <p class="muted">{say('rules_none')}</p>}
    </nav>
  )
}
