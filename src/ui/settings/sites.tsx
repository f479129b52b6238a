import { type KindChoice, KindSelect } from '../kind-select.tsx'
import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'

/** A site, and what was chosen for it. */
export interface SiteRow {
  site: string
  /** As people read it, without the scheme. */
  name: string
  on: boolean
  kind: KindChoice
  plain: boolean
}

export interface SitesProps {
  sites: readonly SiteRow[]
  /** The clinic has said which sites there may be. */
  preset: boolean
  onSite(site: string, on: boolean): void
  onKind(site: string, kind: KindChoice): void
  onPlain(site: string, plain: boolean): void
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
              <label class="check">
                <input
                  type="checkbox"
                  checked={plain}
                  onChange={({ currentTarget }) => onPlain(site, currentTarget.checked)}
                />
                {say('sites_plain')}
              </label>
            </div>
          )}
        </div>
      ))}
    </>
  )
}
