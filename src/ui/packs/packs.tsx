import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { FileField } from '../file-field.tsx'
import { say } from '../messages.ts'
import type { OpenPack, PackNote, PackRow } from './pack-data.ts'
import { PackEditor, type PackEditorProps } from './pack-editor.tsx'
import { PackList } from './pack-list.tsx'
import { ShippedList, type ShippedListProps } from './shipped-list.tsx'

export interface PacksProps extends Omit<PackEditorProps, 'pack'>, ShippedListProps {
  packs: readonly PackRow[]
  open: OpenPack | null
  note: PackNote | null
  /** The hidden field that opens a file. */
  files: RefObject<HTMLInputElement | null>
  onAdd(file: File): void
  onWrite(): void
  onEdit(id: string): void
  onSwitch(id: string, on: boolean): void
  onSave(id: string): void
  onRemove(id: string): void
  onUndo(): void
}

function noteWords(note: PackNote | null): string {
  switch (note?.is) {
    case undefined:
      return ''
    case 'kept':
      return say('pack_kept', { title: note.title })
    case 'removed':
      return say('pack_removed', { title: note.title })
    case 'back':
      return say('pack_back', { title: note.title })
    case 'no-room':
      return say('pack_no_room')
    case 'reading':
      return say('pack_file_reading', { name: note.name })
    case 'opened':
      return say('pack_file_open', { name: note.name })
    case 'refused':
      return say('pack_file_refused', { name: note.name, why: note.why })
    case 'not-text':
      return say('pack_not_text', { name: note.name })
    case 'too-long':
      return say('scratch_too_long', { name: note.name })
  }
}

/** The writer's own packs: to add, to write, to switch on and off, to take along, to remove. */
export function Packs({ packs, open, note, files, onAdd, onWrite, onEdit, onSwitch, onSave, ...props }: PacksProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const said = useRef<HTMLDivElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  /** What had the focus before the editor came: it has it again afterwards. */
  const from = useRef<Element | null>(null)
  const wasOpen = useRef(false)
  /** The pack that was brought back, until it is there to have the focus. */
  const back = useRef<string | null>(null)
  useEffect(() => {
    if (wasOpen.current && !open) {
      const place = from.current?.isConnected ? from.current : heading.current
      if (place instanceof HTMLElement) place.focus()
    }
    wasOpen.current = open !== null
  }, [open])
  useEffect(() => {
    if (note?.is === 'removed') undo.current?.focus()
    // The button that saves may be a screen below.
    if (note?.is === 'no-room') said.current?.scrollIntoView({ block: 'nearest' })
    back.current = note?.is === 'back' ? note.id : null
  }, [note])
  useEffect(() => {
    const row = [...(list.current?.children ?? [])].find((one) => one.getAttribute('data-pack') === back.current)
    if (!row) return
    back.current = null
    row.querySelector<HTMLElement>('[role=switch]')?.focus()
  }, [note, packs])
  const opening = (act: () => void) => {
    from.current = document.activeElement
    act()
  }
  const add = (file: File | undefined) => file && opening(() => onAdd(file))
  return (
    // Dropping is a short way to what the button does.
    <section
      class="packs"
      aria-labelledby="packs-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        add(event.dataTransfer?.files[0])
      }}
    >
      <h2 id="packs-title" ref={heading} tabIndex={-1}>
        {say('packs_title')}
      </h2>
      <p class="muted">
        {say('packs_more')} {say('packs_stays')}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => files.current?.click()}>
          {say('packs_add')}
        </button>
        <button type="button" onClick={() => opening(onWrite)}>
          {say('packs_write')}
        </button>
        <FileField field={files} label={say('packs_add')} accept=".yaml,.yml" onOpen={add} />
        <small>{say('packs_drop')}</small>
      </div>
      <div class="line pack-note" ref={said}>
        <p role="status">{noteWords(note)}</p>
        {note?.is === 'removed' && (
          <button type="button" class="quiet" ref={undo} onClick={props.onUndo}>
            {say('undo')}
          </button>
        )}
        {note?.is === 'reading' && (
          <button type="button" class="quiet" onClick={props.onStop}>
            {say('pack_stop')}
          </button>
        )}
      </div>
      <PackList
        packs={packs}
        list={list}
        onSwitch={onSwitch}
        onEdit={(id) => opening(() => onEdit(id))}
        onSave={onSave}
        onRemove={props.onRemove}
      />
      <ShippedList {...props} />
      {open && <PackEditor pack={open} {...props} />}
    </section>
  )
}
