import type { EditorView } from '@codemirror/view'
import { useEffect, useId, useRef } from 'preact/hooks'
import type { DocumentSchemas } from '../code/complete-yaml.ts'
import { say } from '../messages.ts'
import { PackBox, placeOf } from './pack-box.tsx'
import type { OpenPack, PackMistake, PackReading } from './pack-data.ts'
import { PackMistakes } from './pack-mistakes.tsx'

export interface PackEditorProps {
  pack: OpenPack
  schemas: DocumentSchemas
  /** What came of the last reading; null before the first. */
  reading: PackReading | null
  /** The text is being read. */
  busy: boolean
  onInput(text: string): void
  /** Saves what stands in the editor, once it holds. */
  onKeep(): void
  onClose(): void
  onStop(): void
}

const NO_MISTAKES: readonly PackMistake[] = []

function readingWords(reading: PackReading | null): string {
  if (reading === null) return ''
  if (reading.is === 'stopped') return say('pack_stopped')
  if (reading.is === 'refused') return say('pack_mend', { count: reading.mistakes.length + reading.untold })
  return say('pack_holds', { rules: reading.rules, examples: reading.examples })
}

/** Writes one pack: the text, what came of reading it, and what to mend. */
export function PackEditor({ pack, schemas, reading, busy, onInput, onKeep, onClose, onStop }: PackEditorProps) {
  const id = useId()
  const box = useRef<EditorView | null>(null)
  const place = useRef<HTMLElement>(null)
  const refused = reading?.is === 'refused' ? reading : null
  useEffect(() => {
    // The box itself does not come into view by its focus.
    place.current?.scrollIntoView({ block: 'nearest' })
    box.current?.focus()
  }, [pack.round])
  const go = (mistake: PackMistake) => {
    const view = box.current
    if (!view) return
    view.dispatch({ selection: { anchor: placeOf(view.state.doc, mistake).from }, scrollIntoView: true })
    view.focus()
  }
  return (
    <section class="pack-editor" ref={place} aria-labelledby={id}>
      <h3 id={id}>{pack.title === null ? say('packs_write') : say('pack_edit_label', { title: pack.title })}</h3>
      <p class="muted">{say('pack_keys')}</p>
      <PackBox
        key={pack.round}
        text={pack.text}
        schemas={schemas}
        mistakes={refused?.mistakes ?? NO_MISTAKES}
        box={box}
        onInput={onInput}
        onSave={onKeep}
      />
      <div class="line reading-line">
        <p role="status" data-reading={reading?.is}>
          {readingWords(reading)}
        </p>
        {busy && (
          <p class="line late">
            <span class="muted">{say('pack_reading')}</span>
            <button type="button" class="quiet" onClick={onStop}>
              {say('pack_stop')}
            </button>
          </p>
        )}
      </div>
      {refused && <PackMistakes mistakes={refused.mistakes} untold={refused.untold} onGo={go} />}
      <div class="buttons">
        {/* Never taken away from under the focus: while there is something to mend, it says so. */}
        <button
          type="button"
          class="main"
          aria-disabled={refused !== null}
          aria-describedby={refused ? `${id}-first` : undefined}
          onClick={() => (refused ? go(refused.mistakes[0]!) : onKeep())}
        >
          {say('pack_save')}
        </button>
        <button type="button" onClick={onClose}>
          {say('close')}
        </button>
        {refused && (
          <p class="muted" id={`${id}-first`}>
            {say('pack_first_mend')}
          </p>
        )}
      </div>
    </section>
  )
}
