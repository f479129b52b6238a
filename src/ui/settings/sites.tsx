import { DiscardIcon } from '../icons.tsx'
import { type KindChoice, KindSelect } from '../kind-select.tsx'
import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'
import type { LooksChoice } from './kept-setting.ts'
import { AS_SET, choiceOf, IN_PLACE_OF, type LooksPart, SITE_LOOKS } from './looks-choice.ts'

/** A site, and what was chosen for it. */
export interface SiteRow {
  site: string
  /** As people read it, without the scheme. */
  name: string
  on: boolean
  kind: KindChoice
  looks: LooksChoice
}

export interface SitesProps {
  sites: readonly SiteRow[]
  /** The clinic has said which sites there may be. */
  preset: boolean
  /** Keys of settings that the clinic has set: no site has a choice in their place. */
  locked: ReadonlySet<string>
  onSite(site: string, on: boolean): void
  onKind(site: string, kind: KindChoice): void
  /** `value` is that of a control (see looks-choice.ts). */
  onLooks(site: string, part: LooksPart, value: string): void
  /** Takes back all that was chosen for a site; it stays on. */
  onReset(site: string): void
}

/** Whether something was chosen for a site. */
const isModified = ({ kind, looks }: Pick<SiteRow, 'kind' | 'looks'>): boolean =>
  kind !== 'guess' || SITE_LOOKS.some(([part]) => looks[part] !== undefined)

/** Where a site stands in the page, for links to it. */
export const sitePlace = (site: string): string => `site-${site}`

/** The sites that were switched on at some time, each with its own choices. */
export function Sites({ sites, preset, locked, onSite, onKind, onLooks, onReset }: SitesProps) {
  return (
    <>
      {preset && <p class="muted">{say('sites_preset')}</p>}
      {sites.length === 0 && <p class="muted">{say('sites_none')}</p>}
      {sites.map(({ site, name, on, kind, looks }) => (
        <div key={site} id={sitePlace(site)} class="setting site" data-modified={on && isModified({ kind, looks })}>
          <Switch label={say('sites_read', { site: name })} on={on} onChange={(wanted) => onSite(site, wanted)} />
          {on && (
            <div class="line">
              <KindSelect
                kind={kind}
                guessed
                label={say('sites_kind', { site: name })}
                onKind={(chosen) => onKind(site, chosen)}
              />
              {SITE_LOOKS.map(([part, title, own]) => (
                <label key={part} class="line">
                  <span>{say(title)}</span>
                  <select
                    aria-label={`${say(title)}: ${name}`}
                    disabled={locked.has(IN_PLACE_OF[part])}
                    title={locked.has(IN_PLACE_OF[part]) ? say('settings_locked') : undefined}
                    value={locked.has(IN_PLACE_OF[part]) ? AS_SET : choiceOf(looks, part)}
                    onChange={({ currentTarget }) => onLooks(site, part, currentTarget.value)}
                  >
                    {[[AS_SET, 'sites_plain_as_set'] as const, ...own].map(([value, words]) => (
                      <option key={value} value={value}>
                        {say(words)}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
              {isModified({ kind, looks }) && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('settings_reset_label', { title: name })}
                  title={say('settings_reset')}
                  onClick={() => onReset(site)}
                >
                  <DiscardIcon />
                </button>
              )}
            </div>
          )}
        </div>
      ))}
    </>
  )
}
