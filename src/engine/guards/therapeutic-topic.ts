import type { Guard } from '../block.ts'

/** "Challenged the belief that he is a burden": judgment as the topic of the work is not judging. */
export const therapeuticTopic: Guard = {
  name: 'therapeutic-topic',
  holds(hit, _rule, block) {
    const from = block.tokens.sentenceStart(hit.start)
    return block.has('topic', from, hit.start)
  },
}
