import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'

/** A pack that ships: off until the writer wants it, with why one may, and why not. */
interface ShippedRow {
  name: string
  title: string
  about: string
  views: readonly string[]
  rules: number
  on: boolean
}

export interface ShippedListProps {
  shipped: readonly ShippedRow[]
  /** The clinic has said which of them are on. */
  shippedLocked: boolean
  onShipped(name: string, on: boolean): void
}

/** The packs that ship, each with its switch. Their words are English, as those of all rules. */
export function ShippedList({ shipped, shippedLocked, onShipped }: ShippedListProps) {
  return (
    <>
      <h2>{say('shipped_title')}</h2>
      <p class="muted">{say('shipped_more')}</p>
      {shippedLocked && <p class="muted">{say('settings_locked')}</p>}
      <ul class="plain shipped-list" aria-label={say('shipped_title')}>
        {shipped.map(({ name, title, about, views, rules, on }) => (
          <li key={name} data-pack={name}>
            <div class="about">
              <Switch
                label={<span lang="en">{title}</span>}
                on={on}
                fixed={shippedLocked}
                onChange={(wanted) => onShipped(name, wanted)}
              >
                <span lang="en">{about}</span> · {say('pack_rules', { count: rules })}
              </Switch>
              <ul class="views-of-pack" lang="en">
                {views.map((view) => (
                  <li key={view}>{view}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
