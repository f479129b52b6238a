import type { Describer } from '../../engine/api.ts'
import type { Reader } from '../../engine/reader.ts'
import { browser } from '../../platform/browser.ts'
import { tellBackground } from '../../platform/send.ts'
import { type Surfaces, world } from '../world.ts'

/** The words of the cards, which come after the first finding. */
export interface Words {
  /** Asks for them, once. */
  bring(): Promise<Describer>
  /** The words, if they are here. */
  here(): Describer | null
  /** What shows cards; it comes along with the words. */
  surfaces(): Promise<Surfaces>
}

/** Words for the findings of `reader`. What is waiting when `life` aborts waits for ever, and is collected. */
export function createWords(reader: Reader, life: AbortSignal): Words {
  const shared = world()
  let describer: Describer | null = null
  let coming: Promise<Describer> | null = null
  const take = () => {
    describer ??= shared.describer?.(reader) ?? null
    return describer
  }
  const bring = (): Promise<Describer> => {
    const here = take()
    if (here) return Promise.resolve(here)
    coming ??= new Promise((resolve) => {
      shared.onWords = () => {
        const come = take()
        if (come) resolve(come)
      }
      // Refused or lost on the way: the next to need them asks again.
      void tellBackground({ type: 'words' }).then((put) => {
        if (put !== true) coming = null
      })
    })
    return coming
  }
  life.addEventListener('abort', () => {
    delete shared.onWords
  })
  let surfaces: Surfaces | undefined
  return {
    bring,
    here: take,
    async surfaces() {
      await bring()
      // They stand there with the words; without them this throws, and says so.
      surfaces ??= shared.surfaces!(browser.i18n.getMessage)
      return surfaces
    },
  }
}
