import base from '#tables/pack-base'
import { compilePack } from '../compiler/packs/compile-pack.ts'
import { type PackAnswer, packAnswer } from './pack-answer.ts'

/** The part of a worker's global that this needs; the DOM's types describe pages only. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<string>) => void): void
  postMessage(answer: PackAnswer): void
}

/** In the worker: the text of a pack comes in, tables or reasons go out. Whoever started it ends it. */
export function answerPacks(scope: WorkerScope): void {
  scope.addEventListener('message', ({ data }) => scope.postMessage(packAnswer(data, compilePack(data, base))))
}
