import type { Diagnostic } from '../../engine/finding.ts'
import { CloseIcon } from '../icons.tsx'
import { lookOf, Mark } from '../mark.tsx'
import { say } from '../messages.ts'

const LONG = 60

/** The phrase and what it may do to a reader. A message that names the phrase itself is not told it twice. */
export function Headline({ diagnostic, onClose }: { diagnostic: Diagnostic; onClose(): void }) {
  const { message, text } = diagnostic
  const look = lookOf(diagnostic)
  const phrase = text.length > LONG ? `${text.slice(0, LONG).replace(/\s\S*$/, '')} …` : text
  const named = message.indexOf(`“${text}”`)
  const after = named < 0 ? message : message.slice(named + text.length + 2)
  return (
    <header class="head">
      <Mark look={look} />
      <p dir="auto">
        {look === 'strong' && <span class="first">{say('mark_strong')}</span>}
        {look !== 'noticed' && named > 0 && message.slice(0, named)}
        {look !== 'noticed' && <b>“{phrase}”</b>}
        {look === 'noticed' || named >= 0 ? '' : ' '}
        {look === 'noticed' ? message : after}
      </p>
      <button type="button" class="bare" aria-label={say('close')} title={say('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  )
}
