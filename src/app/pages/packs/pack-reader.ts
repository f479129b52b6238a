import { type ReadonlySignal, signal } from '@preact/signals'
import type { PackAnswer } from '../../pack-answer.ts'
import { compilePackInWorker } from '../../rules-worker-owner.ts'

/** A text, and what came of reading it: null when the writer stopped it. */
export interface ReadPack {
  text: string
  answer: PackAnswer | null
}

/** Reads packs one at a time. */
export interface PackReader {
  readonly busy: ReadonlySignal<boolean>
  /** What came of the newest text; null before the first. */
  readonly last: ReadonlySignal<ReadPack | null>
  /** Reads a text once the one that is being read is done; one that waits already gives way. Answers when the newest text is read. */
  read(text: string): Promise<ReadPack>
  /** Ends the reading, and leaves what waits unread. */
  stop(): void
  /** Ends the reading, and forgets what came of it. */
  forget(): void
}

type Compile = (text: string, options: { signal: AbortSignal }) => Promise<PackAnswer>

/** A reader for texts that change while they are read: never two at once, and an answer is only ever told of the newest text. */
export function packReader(compile: Compile = compilePackInWorker): PackReader {
  const busy = signal(false)
  const last = signal<ReadPack | null>(null)
  let newest = ''
  let run: { life: AbortController; done: Promise<ReadPack> } | null = null

  const settle = (read: ReadPack | null) => {
    run = null
    busy.value = false
    last.value = read
  }
  const readNewest = async ({ signal }: AbortController): Promise<ReadPack> => {
    let read: ReadPack
    do {
      const text = newest
      read = { text, answer: await compile(text, { signal }).catch(() => null) }
    } while (read.text !== newest && !signal.aborted)
    if (!signal.aborted) settle(read)
    return read
  }
  const end = (read: ReadPack | null) => {
    run?.life.abort(new Error('The reading was ended.'))
    settle(read)
  }
  return {
    busy,
    last,
    read(text) {
      newest = text
      const known = last.peek()
      if (!run && known?.answer && known.text === text) return Promise.resolve(known)
      if (!run) {
        const life = new AbortController()
        busy.value = true
        run = { life, done: readNewest(life) }
      }
      return run.done
    },
    stop() {
      if (run) end({ text: newest, answer: null })
    },
    forget: () => end(null),
  }
}
