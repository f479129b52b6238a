import type { Guard } from '../block.ts'
import { CLAUSE } from '../tokens.ts'

/** "Says she feels lazy", "his mother called him difficult": another's words, told. The writer's own "I think" is the writer's. */
export const reportedSpeech: Guard = {
  name: 'reported-speech',
  holds(hit, _rule, block) {
    const { tokens } = block
    const from = tokens.sentenceStart(hit.start)
    const cue = block.last('report', from, hit.start)
    // The cue may end in the first word of the hit: “She said I was …” tells “I was …”.
    if (cue === null || cue.start >= hit.start || cue.end > hit.start + 1) return false
    if (cue.start > 0 && isWriter(tokens.vocabulary.word(tokens.id(cue.start - 1)))) return false
    for (let i = cue.start + 1; i <= hit.start; i++) if ((tokens.gap(i) & CLAUSE) !== 0) return false
    return true
  },
}

function isWriter(word: string): boolean {
  return word === 'i' || word === 'we'
}
