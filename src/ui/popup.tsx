import { Contact } from './contact.tsx'
import { type KindChoice, KindSelect } from './kind-select.tsx'
import { inOurLanguage, type MessageKey, say } from './messages.ts'
import { Pause, type PauseProps } from './pause.tsx'
import { type Reason, Reasons } from './popup/reason.tsx'
import { Switch } from './popup/switch.tsx'

export interface PopupProps extends PauseProps {
  /** The page's site; null where no extension may read (the browser's own pages). */
  site: { name: string; on: boolean; kind: KindChoice } | null
  /** The clinic has said which sites there may be, and this one is none of them. */
  notAmongPreset?: boolean
  found: { nudges: number; noticed: number }
  reasons: readonly Reason[]
  numberOnIcon: boolean
  /** A clinic has said what the icon carries. */
  iconIsSet: boolean
  contact?: string | undefined
  onSite(on: boolean): void
  onKind(kind: KindChoice): void
  onOpenList(): void
  onScratchpad(): void
  onSettings(): void
  /** Opens the list of everything that can be done. */
  onCommands(): void
  onCheckPage(): void
  onAllowFrame(origin: string): void
  onNumberOnIcon(on: boolean): void
}

const NUMBERS: Readonly<Record<number, MessageKey>> = {
  2: 'number_2',
  3: 'number_3',
  4: 'number_4',
  5: 'number_5',
  6: 'number_6',
  7: 'number_7',
  8: 'number_8',
  9: 'number_9',
}

function foundWords(count: number): string {
  if (count === 0) return say('found_none')
  if (count === 1) return say('found_one')
  const word = NUMBERS[count]
  return say('found_many', { count: word ? say(word) : count })
}

function Found({ found, onOpenList }: Pick<PopupProps, 'found' | 'onOpenList'>) {
  return (
    <section class="block" aria-label={say('found_title')}>
      <h2>{say('found_title')}</h2>
      <p>{foundWords(found.nudges)}</p>
      {found.noticed > 0 && <p>{say('found_noticed')}</p>}
      <div class="buttons">
        <button type="button" onClick={onOpenList}>
          {say('found_open')}
        </button>
      </div>
    </section>
  )
}

/** The toolbar popup: this site on or off in plain words, quiet for a while, what was found, and why nothing is underlined. */
export function Popup(props: PopupProps) {
  const { site } = props
  return (
    <main class="popup" {...inOurLanguage()}>
      <h1 class="unseen">{say('popup_title')}</h1>
      {site ? (
        <div class="block">
          <Switch label={say('site_switch', { site: site.name })} on={site.on} onChange={props.onSite}>
            {say(site.on ? 'site_on' : 'site_off')}
          </Switch>
          {site.on && <KindSelect kind={site.kind} guessed onKind={props.onKind} />}
        </div>
      ) : (
        <p class="block">{say(props.notAmongPreset ? 'sites_preset' : 'site_none')}</p>
      )}
      {site?.on && <Found found={props.found} onOpenList={props.onOpenList} />}
      <Reasons reasons={props.reasons} onCheckPage={props.onCheckPage} onAllowFrame={props.onAllowFrame} />
      {site?.on && <Pause paused={props.paused} onPause={props.onPause} onResume={props.onResume} />}
      <div class="block">
        <Switch
          label={say('badge_switch')}
          on={props.numberOnIcon}
          fixed={props.iconIsSet}
          onChange={props.onNumberOnIcon}
        >
          {say(props.iconIsSet ? 'settings_locked' : 'badge_more')}
        </Switch>
      </div>
      <div class="block">
        <div class="buttons">
          <button type="button" onClick={props.onScratchpad}>
            {say('scratch_title')}
          </button>
          <button type="button" onClick={props.onSettings}>
            {say('popup_settings')}
          </button>
          <button type="button" aria-haspopup="dialog" title={`${say('palette')} (F1)`} onClick={props.onCommands}>
            {say('palette')}
          </button>
        </div>
      </div>
      <Contact contact={props.contact} />
    </main>
  )
}
