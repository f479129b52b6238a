import type { TextDocument } from '../../engine/api.ts'
import type { Finding } from '../../engine/finding.ts'
import type { LiveFindings } from './engine-module.ts'

/** A document's findings as an array-like; nothing is copied until something is read. */
export function liveFindings(document: TextDocument): LiveFindings {
  const view = {
    get length() {
      return document.length
    },
    *[Symbol.iterator](): Generator<Finding> {
      for (let i = 0; i < document.length; i++) yield document.at(i)!
    },
    toJSON: () => document.all(),
  }
  return new Proxy(view, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) return document.at(Number(key))
      return Reflect.get(target, key) as unknown
    },
    has: (target, key) =>
      Reflect.has(target, key) || (typeof key === 'string' && /^\d+$/.test(key) && Number(key) < document.length),
  }) as LiveFindings
}
