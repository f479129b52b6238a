import type { RefObject } from 'preact'
import { PACK_LIMITS } from '../../../compiler/packs/pack-limits.ts'
import { PACK_HEADER_SCHEMA, PACK_RULE_SCHEMA } from '../../../compiler/packs/pack-schema.ts'
import type { PacksProps } from '../../../ui/packs/packs.tsx'
import type { ShippedListProps } from '../../../ui/packs/shipped-list.tsx'
import type { RulePage } from '../../../ui/rules/rule-data.ts'
import { openText } from '../open-text.ts'
import { keptPacks } from './kept-packs.ts'
import { packDraft } from './pack-draft.ts'
import { packReader } from './pack-reader.ts'
import { startingPack } from './starting-pack.ts'

const SCHEMAS = { first: PACK_HEADER_SCHEMA, others: PACK_RULE_SCHEMA }

interface Surroundings {
  life: AbortSignal
  files: RefObject<HTMLInputElement | null>
  /** Hands a text to the browser's downloads. */
  save(name: string, text: string): void
  /** Puts a question to the writer. */
  ask(words: string): boolean
}

export interface OwnPacks {
  /** To be called while drawing. */
  props(): Omit<PacksProps, keyof ShippedListProps>
  /** The rules of the packs that are on. To be called while drawing. */
  rules(): readonly RulePage[]
  /** Begins a new pack. */
  write(): void
  /** Whether the editor holds what is saved nowhere. */
  unsaved(): boolean
}

/** The writer's own packs: those that are kept, the one that is being written, and files. */
export async function ownPacks({ life, files, save, ask }: Surroundings): Promise<OwnPacks> {
  const kept = await keptPacks(life, ask)
  const draft = packDraft(kept, ask)
  const fileReader = packReader()

  const add = async (file: File) => {
    const { name } = file
    const opened = await openText(file)
    if ('why' in opened) {
      kept.note.value = { is: opened.why, name }
      return
    }
    const { text } = opened
    kept.note.value = { is: 'reading', name }
    const { text: newest, answer } = await fileReader.read(text)
    // Another file came meanwhile: it is the one that is read.
    if (newest !== text) return
    kept.note.value = null
    if (!answer) return
    if (answer.pack) {
      await kept.keep(text, answer)
      return
    }
    const { message, mend } = answer.problems[0]
    const shown = text.length <= PACK_LIMITS.bytes && draft.begin({ id: null, title: null, text, saved: null })
    kept.note.value = shown ? { is: 'opened', name } : { is: 'refused', name, why: `${message} ${mend}` }
  }
  const write = () => {
    const text = startingPack(kept.all.peek().map(({ id }) => id))
    if (draft.begin({ id: null, title: null, text, saved: text })) kept.note.value = null
  }
  const edit = (id: string) => {
    const pack = kept.find(id)
    if (pack && draft.begin({ id, title: pack.title, text: pack.source, saved: pack.source })) kept.note.value = null
  }
  return {
    props: () => ({
      packs: kept.all.value,
      note: kept.note.value,
      open: draft.open.value,
      reading: draft.reading.value,
      busy: draft.busy.value,
      schemas: SCHEMAS,
      files,
      onAdd: (file) => void add(file),
      onWrite: write,
      onEdit: edit,
      onSwitch: (id, on) => void kept.switch(id, on),
      onSave(id) {
        const pack = kept.find(id)
        if (pack) save(`${id}.yaml`, pack.source)
      },
      onRemove: (id) => void kept.remove(id),
      onUndo: () => void kept.undo(),
      onInput: draft.input,
      onKeep: () => void draft.keep(),
      onClose: draft.close,
      onStop() {
        draft.stop()
        fileReader.stop()
      },
    }),
    rules: kept.rules,
    write,
    unsaved: draft.unsaved,
  }
}
