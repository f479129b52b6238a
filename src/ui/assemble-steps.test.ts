import { describe, expect, it } from 'vitest'
import { assembleSteps, insertAfterSentence } from './assemble-steps.ts'

const leads = { know: 'To find out:', helpful: 'What may help:' }

describe('assembleSteps', () => {
  it.each([
    [
      'all',
      'stopped lithium on Monday',
      'what mornings are like',
      'a call on Friday.',
      'Stopped lithium on Monday. To find out: what mornings are like. What may help: a call on Friday.',
    ],
    ['the middle one left blank', 'left early', ' ', 'time', 'Left early. What may help: time.'],
    ['only the last', '', '', 'time?', 'What may help: time?'],
    ['none', '', ' \n', '', ''],
    ['a line break', 'left\nearly', '', '', 'Left early.'],
    ['a quotation', 'said “I can’t.”', '', '', 'Said “I can’t.”'],
  ])('%s', (_, happened, know, helpful, expected) => {
    expect(assembleSteps({ happened, know, helpful }, leads)).toBe(expected)
  })
})

describe('insertAfterSentence', () => {
  it('stands behind the sentence, with a space, and takes nothing away', () => {
    const text = 'Client was lazy. Plan next.'
    expect(insertAfterSentence(text, 11, 15, 'Left early.')).toEqual({ start: 16, end: 16, text: ' Left early.' })
    expect(insertAfterSentence('', 0, 0, 'Left early.')).toEqual({ start: 0, end: 0, text: 'Left early.' })
  })
})
