import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type OwnPack, packs, withPack } from '../../../platform/own-packs.ts'
import { say } from '../../../ui/messages.ts'
import type { PackNote } from '../../../ui/packs/pack-data.ts'
import type { RulePage } from '../../../ui/rules/rule-data.ts'
import type { PackAnswer } from '../../pack-answer.ts'
import { type PackPages, packPages } from './rule-pages-of-packs.ts'

/** The packs that are kept, and what happened to them last. */
export interface KeptPacks {
  readonly all: ReadonlySignal<readonly OwnPack[]>
  readonly note: Signal<PackNote | null>
  find(id: string): OwnPack | undefined
  /** Keeps a pack that holds, in place of the one named `before`. Answers whether it is kept. */
  keep(source: string, answer: PackAnswer | null, before?: string | null): Promise<boolean>
  switch(id: string, on: boolean): Promise<void>
  remove(id: string): Promise<void>
  /** Brings back what was removed last, to its place. */
  undo(): Promise<void>
  /** The rules of the packs that are on, to look at. To be called while drawing. */
  rules(): RulePage[]
}

/** @param ask puts a question to the writer */
export async function keptPacks(
  life: AbortSignal,
  ask: (words: string) => boolean,
  pages: PackPages = packPages(life),
): Promise<KeptPacks> {
  const all = await packs.follow(life)
  const note = signal<PackNote | null>(null)
  let removed: { pack: OwnPack; at: number } | null = null
  // Nobody waits for it: rules that can't be shown are no reason to show nothing.
  void pages.read(all.peek()).catch(() => undefined)

  const find = (id: string) => all.peek().find((one) => one.id === id)
  /** Changes what is kept. Where the browser refuses, everything stays as it is, and it is said. */
  const change = async (to: (all: OwnPack[]) => OwnPack[]): Promise<boolean> => {
    try {
      await packs.update(to)
      return true
    } catch {
      note.value = { is: 'no-room' }
      return false
    }
  }
  return {
    all,
    note,
    find,
    async keep(source, answer, before) {
      if (!answer?.pack) return false
      const { pack } = answer
      const { id, title, rules } = pack
      const other = id === before ? undefined : find(id)
      if (other && !ask(say('pack_replace', { title: other.title }))) return false
      const place = before ?? id
      const on = find(place)?.on ?? true
      if (!(await change((kept) => withPack(kept, { id, title, on, source, rules, pack }, place)))) return false
      pages.put(answer)
      note.value = { is: 'kept', title }
      return true
    },
    async switch(id, on) {
      await change((kept) => kept.map((one) => (one.id === id ? { ...one, on } : one)))
    },
    async remove(id) {
      const pack = find(id)
      if (!pack) return
      const at = all.peek().indexOf(pack)
      if (!(await change((kept) => kept.filter((one) => one.id !== id)))) return
      removed = { pack, at }
      note.value = { is: 'removed', title: pack.title }
    },
    async undo() {
      if (!removed) return
      const { pack, at } = removed
      if (!(await change((kept) => kept.filter(({ id }) => id !== pack.id).toSpliced(at, 0, pack)))) return
      removed = null
      note.value = { is: 'back', id: pack.id, title: pack.title }
    },
    rules: () => all.value.filter((one) => one.on).flatMap(({ id }) => pages.all.value.get(id) ?? []),
  }
}
