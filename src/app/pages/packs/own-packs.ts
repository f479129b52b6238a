import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { RefObject } from 'preact'
import { PACK_HEADER_SCHEMA, PACK_RULE_SCHEMA } from '../../../compiler/packs/pack-schema.ts'
import { type OwnPack, packs, withPack } from '../../../platform/own-packs.ts'
import { say } from '../../../ui/messages.ts'
import type { OpenPack, PackNote } from '../../../ui/packs/pack-data.ts'
import type { PacksProps } from '../../../ui/packs/packs.tsx'
import type { RulePage } from '../../../ui/rules/rule-data.ts'
import { openText } from '../open-text.ts'
import { packReader } from './pack-reader.ts'
import { readingOf } from './reading-of.ts'
import { packPages } from './rule-pages-of-packs.ts'
import { startingPack } from './starting-pack.ts'

const SCHEMAS = { first: PACK_HEADER_SCHEMA, others: PACK_RULE_SCHEMA }
/** What is longer is read from a file, but is no text for an editor. */
const LONGEST_TO_EDIT = 2_000_000

interface Surroundings {
  life: AbortSignal
  files: RefObject<HTMLInputElement | null>
  /** Hands a text to the browser's downloads. */
  save(name: string, text: string): void
  ask(words: string): boolean
}

/** What is in the editor beside what it shows. */
interface Draft extends OpenPack {
  /** The pack that is changed; null for a new one. */
  id: string | null
  /** What is saved of it; null when nothing is. */
  saved: string | null
}

export interface OwnPacks {
  /** To be called while drawing. */
  props(): PacksProps
  write(): void
  readonly count: ReadonlySignal<number>
  /** The rules of the packs that are on. */
  readonly rules: ReadonlySignal<readonly RulePage[]>
  /** Whether the editor holds what is saved nowhere. */
  unsaved(): boolean
}

/** The writer's own packs: the list, the editor, and what came of it last. */
export async function ownPacks({ life, files, save, ask }: Surroundings): Promise<OwnPacks> {
  const all = await packs.follow(life)
  const draft = signal<Draft | null>(null)
  const note = signal<PackNote | null>(null)
  const reader = packReader()
  const ofFiles = packReader()
  const pages = packPages(life)
  void pages.read(all.peek()).catch(() => undefined)
  /** What stands in the editor. */
  let text = ''
  let removed: { pack: OwnPack; at: number } | null = null

  const find = (id: string) => all.peek().find((one) => one.id === id)
  const unsaved = () => draft.peek() !== null && text !== (draft.peek()?.saved ?? '')
  /** Changes what is kept; where the browser refuses, everything stays as it is. */
  const change = async (to: (all: OwnPack[]) => OwnPack[]): Promise<boolean> => {
    try {
      await packs.update(to)
      return true
    } catch {
      note.value = { is: 'no-room' }
      return false
    }
  }
  const close = () => {
    reader.forget()
    draft.value = null
  }
  const mayClose = () => !unsaved() || ask(say('pack_discard'))
  const open = (next: Omit<Draft, 'round'>) => {
    close()
    text = next.text
    draft.value = { ...next, round: Date.now() }
    void reader.read(text)
  }
  /** Keeps a pack that holds in place of the one named `before`. */
  const keep = async (source: string, answer: Awaited<ReturnType<typeof reader.read>>['answer'], before?: string) => {
    const pack = answer?.pack
    if (!pack) return false
    const other = pack.id === before ? undefined : find(pack.id)
    if (other && !ask(say('pack_replace', { title: other.title }))) return false
    const { id, title, rules } = pack
    const on = find(before ?? id)?.on ?? true
    if (!(await change((kept) => withPack(kept, { id, title, on, source, rules, pack }, before)))) return false
    pages.put(answer)
    note.value = { is: 'kept', title }
    return true
  }
  const keepDraft = async () => {
    const { round, id } = draft.peek() ?? {}
    const read = await reader.read(text)
    // Closed, or typed on, while it was read: then it was not this text that was to be saved.
    if (draft.peek()?.round !== round || read.text !== text) return
    if (!(await keep(read.text, read.answer, id ?? undefined)) || draft.peek()?.round !== round) return
    const now = draft.peek()
    // Typed on while it was saved: that is not thrown away.
    if (now && read.text !== text) draft.value = { ...now, id: read.answer?.pack?.id ?? id ?? null, saved: read.text }
    else close()
  }
  const add = async (file: File) => {
    const { name } = file
    const opened = await openText(file)
    if ('why' in opened) {
      note.value = { is: opened.why, name }
      return
    }
    note.value = { is: 'reading', name }
    const { answer } = await ofFiles.read(opened.text)
    note.value = null
    if (!answer) return
    if (answer.pack) await keep(opened.text, answer)
    else if (opened.text.length <= LONGEST_TO_EDIT && mayClose()) {
      open({ id: null, title: null, text: opened.text, saved: null })
      note.value = { is: 'opened', name }
    } else {
      const { message, mend } = answer.problems[0]
      note.value = { is: 'refused', name, why: `${message} ${mend}` }
    }
  }
  const remove = async (id: string) => {
    const pack = find(id)
    if (!pack) return
    const at = all.peek().indexOf(pack)
    if (!(await change((kept) => kept.filter((one) => one.id !== id)))) return
    removed = { pack, at }
    note.value = { is: 'removed', title: pack.title }
  }
  const undo = async () => {
    if (!removed) return
    const { pack, at } = removed
    if (!(await change((kept) => kept.filter(({ id }) => id !== pack.id).toSpliced(at, 0, pack)))) return
    removed = null
    note.value = { is: 'back', id: pack.id, title: pack.title }
  }
  const write = () => {
    if (!mayClose()) return
    note.value = null
    const begun = startingPack(all.peek().map(({ id }) => id))
    open({ id: null, title: null, text: begun, saved: begun })
  }
  const edit = (id: string) => {
    const pack = find(id)
    if (!pack || !mayClose()) return
    note.value = null
    open({ id, title: pack.title, text: pack.source, saved: pack.source })
  }
  const reading = computed(() => readingOf(reader.last.value))
  const on = computed(() => all.value.filter((one) => one.on))
  return {
    props: () => ({
      packs: all.value,
      open: draft.value,
      note: note.value,
      schemas: SCHEMAS,
      reading: reading.value,
      busy: reader.busy.value,
      files,
      onAdd: (file) => void add(file),
      onWrite: write,
      onEdit: edit,
      onSwitch: (id, on) => void change((kept) => kept.map((one) => (one.id === id ? { ...one, on } : one))),
      onSave(id) {
        const pack = find(id)
        if (pack) save(`${id}.yaml`, pack.source)
      },
      onRemove: (id) => void remove(id),
      onUndo: () => void undo(),
      onInput(now) {
        text = now
        void reader.read(now)
      },
      onKeep: () => void keepDraft(),
      onClose: () => mayClose() && close(),
      onStop() {
        reader.stop()
        ofFiles.stop()
      },
    }),
    write,
    count: computed(() => all.value.length),
    rules: computed(() => on.value.flatMap(({ id }) => pages.all.value.get(id) ?? [])),
    unsaved,
  }
}
