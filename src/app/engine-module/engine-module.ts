import detection from '#tables/detection'
import { createEngine } from '../../engine/engine.ts'
import type { Change, Finding } from '../../engine/finding.ts'
import { liveFindings } from './live-findings.ts'

/** What `edit` answers: array-like, true for the text of the last call, with offsets worked out when they are read. */
export type LiveFindings = ArrayLike<Finding> & Iterable<Finding> & { toJSON(): Finding[] }

/**
 * The built engine as one module, findings only: `scan` reads a text, `edit` takes the text that was read last to the next one. Both hold to the same
 * document, so that an edit reads again only what it touched.
 */
export function create(): {
  scan(text: string): Finding[]
  edit(previous: string, next: string, hint?: Change): LiveFindings
} {
  const document = createEngine(detection).open('')
  const live = liveFindings(document)
  return {
    scan(text) {
      document.reset(text)
      return document.all()
    },
    edit(previous, next, hint) {
      if (previous !== document.text) document.reset(previous)
      document.edit(next, hint)
      return live
    },
  }
}
