import type { ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'
import { inOurLanguage, say } from './messages.ts'

/** Keys as this keyboard names them. */
export interface KeyNames {
  menu: string
  fix: string
  next: string
  previous: string
  quiet: string
}

export interface WelcomeProps {
  keys: KeyNames
  /** What stands in the practice field at first. */
  practice: string
  /** The practice field; the app reads along in it. */
  field: Ref<HTMLTextAreaElement>
  /** Something was said another way there. */
  tried: boolean
  onScratchpad(): void
}

function Step({ title, done = false, children }: { title: string; done?: boolean; children: ComponentChildren }) {
  return (
    <li data-done={done}>
      <h2>
        {title} {done && <small>✓ {say('step_done')}</small>}
      </h2>
      {children}
    </li>
  )
}

function Keys({ keys }: { keys: KeyNames }) {
  const rows = [
    [say('welcome_key_menu'), [keys.menu]],
    [say('welcome_key_fix'), [keys.fix]],
    [say('welcome_key_next'), [keys.next, keys.previous]],
    [say('welcome_key_steps'), [keys.menu, 'D']],
    [say('welcome_key_quiet'), [keys.quiet]],
    [say('welcome_key_palette'), ['F1']],
  ] as const
  return (
    <dl class="keys">
      {rows.map(([does, pressed]) => (
        <div key={does}>
          <dt>{does}</dt>
          <dd>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Shown once, after the install: four steps, of which the first can be tried at once. */
export function Welcome({ keys, practice, field, tried, onScratchpad }: WelcomeProps) {
  const id = useId()
  return (
    <main class="welcome" {...inOurLanguage()}>
      <header>
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_lead')}</p>
        <p class="muted">{say('welcome_lead_word')}</p>
      </header>
      <ol class="plain steps-of-welcome">
        <Step title={say('welcome_try')} done={tried}>
          <p id={id}>{say('welcome_try_more', { menu: keys.menu })}</p>
          <textarea
            ref={field}
            rows={4}
            spellcheck={false}
            aria-label={say('welcome_try_label')}
            aria-describedby={id}
            defaultValue={practice}
          />
          <p role="status">{tried && say('welcome_try_done')}</p>
        </Step>
        <Step title={say('welcome_on')}>
          <p>{say('welcome_on_more')}</p>
          <p class="muted">{say('welcome_on_only')}</p>
        </Step>
        <Step title={say('welcome_keys')}>
          <Keys keys={keys} />
        </Step>
        <Step title={say('welcome_trust')}>
          <ul>
            <li>{say('welcome_trust_here')}</li>
            <li>{say('welcome_trust_see')}</li>
            <li>{say('welcome_trust_language')}</li>
            <li>{say('welcome_trust_risk')}</li>
            <li>{say('welcome_trust_quiet')}</li>
          </ul>
        </Step>
      </ol>
      <footer>
        <p>{say('welcome_more')}</p>
        <div class="buttons">
          <button type="button" onClick={onScratchpad}>
            {say('popup_scratch')}
          </button>
        </div>
      </footer>
    </main>
  )
}
