import { PersonIcon } from './icons.tsx'
import { say } from './messages.ts'

/** “Talk to a person”: always there, never triggered. The words are the writer's own, from the settings. */
export function Contact({ contact }: { contact?: string | undefined }) {
  return (
    <details class="block contact">
      <summary>
        <PersonIcon /> {say('contact')}
      </summary>
      <p dir="auto">{contact?.trim() || say('contact_none')}</p>
    </details>
  )
}
