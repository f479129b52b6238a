import { type KindChoice, KindSelect } from '../kind-select.tsx'
import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'

/** Whether plain records are written there, or as it is set for all sites. */
type PlainChoice = 'as-set' | 'yes' | 'no'

const PLAIN = [
  ['as-set', 'sites_plain_as_set'],
  ['yes', 'sites_plain_yes'],
  ['no', 'sites_plain_no'],
] as const satisfies readonly (readonly [PlainChoice, string])[]

/** A site, and what was chosen for it. */
export interface SiteRow {
  site: string
  /** As people read it, without the scheme. */
  name: string
  on: boolean
  kind: KindChoice
  plain: PlainChoice
}

export interface SitesProps {
  sites: readonly SiteRow[]
  /** The clinic has said which sites there may be. */
  preset: boolean
  onSite(site: string, on: boolean): void
  onKind(site: string, kind: KindChoice): void
  onPlain(site: string, plain: PlainChoice): void
}

/** The sites that were switched on at some time, each with its own choices. */
export function Sites({ sites, preset, onSite, onKind, onPlain }: SitesProps) {
  return (
    <>
      {preset && <p class="muted">{say('sites_preset')}</p>}
      {sites.length === 0 && <p class="muted">{say('sites_none')}</p>}
      {sites.map(({ site, name, on, kind, plain }) => (
        <div key={site} class="setting site">
          <Switch label={say('sites_read', { site: name })} on={on} onChange={(wanted) => onSite(site, wanted)} />
          {on && (
            <div class="line">
              <KindSelect
                kind={kind}
                guessed
                label={say('sites_kind', { site: name })}
                onKind={(chosen) => onKind(site, chosen)}
              />
              <label class="line">
                <span>{say('sites_plain')}</span>
                <select
                  aria-label={`${say('sites_plain')}: ${name}`}
                  value={plain}
                  onChange={({ currentTarget }) => onPlain(site, currentTarget.value as PlainChoice)}
                >
                  {PLAIN.map(([value, words]) => (
                    <option key={value} value={value}>
                      {say(words)}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          )}
        </div>
      ))}
    </>
  )
}
