import type { Diagnostic } from '../../engine/finding.ts'
import { isReady } from '../../engine/reframing/shown-text.ts'

/** The text with the first ready reframing of every nudge; where two would touch the same words, the earlier one is used. */
export function applyAll(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics
    .filter((one) => one.kind === 'nudge')
    .flatMap((one) => one.reframings.find(isReady) ?? [])
    .sort((a, b) => a.start - b.start)
  let out = ''
  let done = 0
  for (const edit of edits) {
    if (edit.start < done) continue
    out += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return out + text.slice(done)
}
