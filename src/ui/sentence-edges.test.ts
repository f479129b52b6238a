import { describe, expect, it } from 'vitest'
import { sentenceEdges } from './sentence-edges.ts'

const sentence = (text: string, phrase: string) => {
  const start = text.indexOf(phrase)
  const edges = sentenceEdges(text, start, start + phrase.length)
  return text.slice(edges.start, edges.end)
}

describe('sentenceEdges', () => {
  it.each([
    ['One here. Two is lazy today. Three.', 'lazy', 'Two is lazy today.'],
    ['lazy', 'lazy', 'lazy'],
    ['Seen by Dr. Ortiz, who called her lazy. Plan next.', 'lazy', 'Seen by Dr. Ortiz, who called her lazy.'],
    ['Took 2.5 mg and was lazy about it. Next.', 'lazy', 'Took 2.5 mg and was lazy about it.'],
    ['A line\nwas lazy\nanother', 'lazy', 'was lazy'],
    ['A line.\r\n\r\nPt was lazy  \nanother', 'lazy', 'Pt was lazy'],
    ['“Why?” she asked. Was lazy, again!', 'lazy', 'Was lazy, again!'],
    ['She said “I am done.” Was lazy.', 'lazy', 'Was lazy.'],
    ['Ends here lazy.', 'lazy.', 'Ends here lazy.'],
    ['e.g. not lazy', 'lazy', 'e.g. not lazy'],
  ])('%j around %j', (text, phrase, expected) => {
    expect(sentence(text, phrase)).toBe(expected)
  })

  it('cuts between words where no sentence ends within reach', () => {
    const text = `${'word '.repeat(400)}lazy ${'word '.repeat(400)}`
    const found = sentence(text, 'lazy')
    expect(found.length).toBeLessThan(1300)
    expect(found).toMatch(/^word .*lazy.* word$/)
  })

  it('takes an empty span, and the very end', () => {
    expect(sentenceEdges('One. Two.', 9, 9)).toEqual({ start: 5, end: 9 })
    expect(sentenceEdges('', 0, 0)).toEqual({ start: 0, end: 0 })
  })
})
