import { type ReadonlySignal, signal } from '@preact/signals'
import { type OwnPack, packs } from '../../../platform/own-packs.ts'
import type { RulePage } from '../../../ui/rules/rule-data.ts'
import type { PackAnswer } from '../../pack-answer.ts'
import { compilePackInWorker } from '../../rules-worker-owner.ts'

/** The rules of packs, to look at. They are kept nowhere: whoever opens the page has them made from the texts. */
export interface PackPages {
  /** By the id of the pack. */
  readonly all: ReadonlySignal<ReadonlyMap<string, readonly RulePage[]>>
  /** Takes over what has just been read of a pack. */
  put(answer: PackAnswer): void
  /** Reads the packs, one after the other; tables that an older version of ours made give way to those that are made now. */
  read(all: readonly OwnPack[]): Promise<void>
}

export function packPages(
  life: AbortSignal,
  compile: (text: string, options: { signal: AbortSignal }) => Promise<PackAnswer> = compilePackInWorker,
): PackPages {
  const all = signal<ReadonlyMap<string, readonly RulePage[]>>(new Map())
  const put = ({ pack, pages }: PackAnswer) => {
    if (pack && pages)
      all.value = new Map(all.value).set(
        pack.id,
        pages.map((page) => ({ ...page, pack: pack.title })),
      )
  }
  return {
    all,
    put,
    async read(kept) {
      for (const { source, pack } of kept) {
        const answer = await compile(source, { signal: life })
        // What the writer saved meanwhile is newer.
        if (answer.pack && !all.peek().has(answer.pack.id)) put(answer)
        if (answer.pack && !isSame(answer.pack, pack)) await renew(source, answer.pack)
      }
    },
  }
}

/** Only the text that the tables were made from: the writer may have saved another one meanwhile. */
async function renew(source: string, pack: OwnPack['pack']): Promise<void> {
  await packs.update((all) => all.map((one) => (one.source === source ? { ...one, pack } : one)))
}

/** Whether two values are the same as JSON. Storage does not keep the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(one[key as keyof typeof one], other[key as keyof typeof other]))
  )
}
