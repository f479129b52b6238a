import type { Ref, RefObject } from 'preact'
import { useId } from 'preact/hooks'
import type { FieldKind } from '../engine/finding.ts'
import { FileField } from './file-field.tsx'
import { Findings, type FindingsProps } from './findings.tsx'
import { KindSelect } from './kind-select.tsx'
import { inOurLanguage, say } from './messages.ts'

/** What there is to say of the text as a whole. */
export type ScratchNote =
  | { is: 'opened' | 'not-text' | 'too-long'; name: string }
  | { is: 'copied' }
  | { is: 'no-selection' }
  | null

function noteWords(note: ScratchNote): string {
  if (note === null) return ''
  if (note.is === 'copied') return say('copied')
  if (note.is === 'no-selection') return say('scratch_no_selection')
  if (note.is === 'opened') return note.name
  return say(note.is === 'not-text' ? 'scratch_not_text' : 'scratch_too_long', { name: note.name })
}

export interface ScratchpadProps extends FindingsProps {
  kind: FieldKind
  /** The text field; the app reads along in it. */
  field: Ref<HTMLTextAreaElement>
  /** The hidden field that opens a file. */
  files: RefObject<HTMLInputElement | null>
  note: ScratchNote
  /** A long text is still being read. */
  reading: boolean
  onKind(kind: FieldKind): void
  onOpen(file: File): void
  onSave(): void
  onCopyAll(): void
  onClear(): void
  onStop(): void
  /** To the next or the previous phrase. */
  onStep(step: 1 | -1): void
}

/** A page of one's own to check a text from elsewhere: the text, and beside it what there is to look at. */
export function Scratchpad({ kind, field, files, note, reading, ...props }: ScratchpadProps) {
  const id = useId()
  const steppable = props.fields.some(({ items }) => items.length > 0)
  return (
    <main class="scratchpad" {...inOurLanguage()}>
      <header>
        <h1>{say('scratch_title')}</h1>
        <p class="muted">{say('scratch_more')}</p>
      </header>
      <div class="tools">
        <KindSelect kind={kind} onKind={(chosen) => chosen !== 'guess' && props.onKind(chosen)} />
        <FileField field={files} label={say('scratch_open')} accept="text/*,.txt,.md" onOpen={props.onOpen} />
        <div class="buttons">
          <button type="button" onClick={() => files.current?.click()}>
            {say('scratch_open')}
          </button>
          <button type="button" onClick={props.onCopyAll}>
            {say('copy')}
          </button>
          <button type="button" onClick={props.onSave}>
            {say('scratch_save')}
          </button>
          <button type="button" onClick={props.onClear}>
            {say('scratch_clear')}
          </button>
        </div>
      </div>
      <div class="halves">
        <section class="writing">
          <label for={id} class="unseen">
            {say('scratch_text')}
          </label>
          <textarea id={id} ref={field} dir="auto" spellcheck={false} placeholder={say('scratch_hint')} />
          <div class="line">
            <p role="status" class="muted">
              {noteWords(note)}
            </p>
            <div class="buttons">
              <button type="button" disabled={!steppable} onClick={() => props.onStep(-1)}>
                {say('previous')}
              </button>
              <button type="button" disabled={!steppable} onClick={() => props.onStep(1)}>
                {say('next')}
              </button>
            </div>
          </div>
        </section>
        <section class="panel" aria-label={say('panel_title')}>
          {reading && (
            <div class="buttons stop">
              <button type="button" onClick={props.onStop}>
                {say('reading_stop')}
              </button>
            </div>
          )}
          <Findings {...props} />
        </section>
      </div>
    </main>
  )
}
