import { describe, expect, test } from 'vitest'
import { engineOf } from '../../tests/engine-of.ts'

const { underlined } = engineOf({
  'test/x': {
    match: ['with [[@phrase]]'],
    about: 'anyone',
    despite: ['negation', 'reported-speech', 'therapeutic-topic', 'proper-name', 'clinical-compound', 'harm'],
  },
})

/** A phrase in [[…]], where it ends by the words around it. */
const rows = [
  'Argued with [[his wife of 20 years]] again.',
  'Argued with [[the night staff]] and the nurse who admitted him.',
  'Late with [[meds]] x3 days.',
  'Late with [[her evening meds]] twice this week.',
  'Busy with [[group and individual therapy]].',
  'Busy with [[group and individual therapy]] today.',
  "Unhappy with [[her son's school]].",
  'Unhappy with [[her son’s school]] and left.',
  "Helped with [[pt's meds]] at noon.",
  "Spoke with [[his mother's new husband's lawyer]] about it.",
  'Helped with [[meds/food]] at noon.',
  'Helped with [[his/her meds]] at noon.',
  'Helped with [[the 3/4 session]].',
  'Sat with [[two of the older boys]] in the hall.',
  'Fine with [[the plan of care]], and called.',
  'Angry with [[staff]] because he had to wait.',
  'Angry with [[staff]] stating they lie.',
  'Angry with [[staff]] when told no.',
  'Angry with [[the doctor]] who saw her.',
  'Angry with [[the doctor]] refused food.',
  'Late with [[rent]], food and meds.',
  'Late with [[rent]] (again).',
  'Late with [[rent]]: third time.',
  'Content with [[all of her other providers]] now.',
  'Content with [[20 mg of lithium]] daily.',
  'Met with [[Dr. Lee]] on Friday.',
  'Met with [[Ms. Ortiz]] yesterday.',
  'Spoke with [[a group of angry parents]] from school.',
  'Sat with [[self-harm urges]] for an hour.',
  'Met with [[her ex-husband]] without police.',
  'Met with [[no one]].',
]

describe('A noun phrase ends where it ends', () => {
  test.each(rows)('%s', (marked) => {
    const text = marked.replace(/\[\[|\]\]/g, '')
    expect(underlined(text)).toEqual([/\[\[(.*)\]\]/.exec(marked)![1]])
  })

  test.each([
    'Went with her.',
    'Went with it, then slept.',
    'Went with and without help.',
    'With, perhaps, food.',
    'Went with',
  ])('none in: %s', (text) => expect(underlined(text)).toEqual([]))
})
