import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { say } from '../../../ui/messages.ts'
import type { OpenPack, PackReading } from '../../../ui/packs/pack-data.ts'
import type { KeptPacks } from './kept-packs.ts'
import { type PackReader, packReader } from './pack-reader.ts'
import { readingOf } from './reading-of.ts'

/** What is in the editor beside what it shows. */
interface Draft extends OpenPack {
  /** The pack that is changed; null for a new one. */
  id: string | null
  /** What is saved of it; null when nothing is. */
  saved: string | null
}

/** The pack that is being written. */
export interface PackDraft {
  readonly open: ReadonlySignal<OpenPack | null>
  readonly reading: ReadonlySignal<PackReading | null>
  readonly busy: ReadonlySignal<boolean>
  /** Whether the editor holds what is saved nowhere. */
  unsaved(): boolean
  /** Puts a pack into the editor. Where that would lose something, the writer is asked first; answers whether it is there. */
  begin(pack: Omit<Draft, 'round'>): boolean
  input(text: string): void
  /** Saves what stands in the editor, and closes it. */
  keep(): Promise<void>
  close(): void
  stop(): void
}

export function packDraft(
  kept: KeptPacks,
  ask: (words: string) => boolean,
  reader: PackReader = packReader(),
): PackDraft {
  const open = signal<Draft | null>(null)
  let round = 0
  /** What stands in the editor. */
  let text = ''
  const unsaved = () => open.peek() !== null && text !== open.peek()?.saved
  const mayClose = () => !unsaved() || ask(say('pack_discard'))
  const close = () => {
    reader.forget()
    open.value = null
  }
  return {
    open,
    reading: computed(() => readingOf(reader.last.value)),
    busy: reader.busy,
    unsaved,
    begin(pack) {
      if (!mayClose()) return false
      close()
      text = pack.text
      open.value = { ...pack, round: ++round }
      void reader.read(text)
      return true
    },
    input(now) {
      text = now
      void reader.read(now)
    },
    async keep() {
      const draft = open.peek()
      const read = await reader.read(text)
      // Closed, or typed on, while it was read: then it was not this text that was to be saved.
      if (!draft || open.peek() !== draft || read.text !== text) return
      if (!(await kept.keep(read.text, read.answer, draft.id)) || open.peek() !== draft) return
      // Typed on while it was saved: that is not thrown away.
      if (read.text === text) close()
      else open.value = { ...draft, id: read.answer?.pack?.id ?? draft.id, saved: read.text }
    },
    close() {
      if (mayClose()) close()
    },
    stop: () => reader.stop(),
  }
}
