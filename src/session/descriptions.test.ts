import { signal } from '@preact/signals-core'
import { describe, expect, test } from 'vitest'
import { createDescriptions } from './descriptions.ts'
import { everything, fakeDescriber, fakeEditor, fakeEngine, handSchedule } from './fake-field.ts'
import { openSession } from './field-session.ts'

function open(words: string) {
  const editor = fakeEditor()
  const engine = fakeEngine()
  const schedule = handSchedule()
  const session = openSession({
    editor,
    engineFor: () => engine,
    lens: signal(everything),
    guess: 'note',
    schedule,
    until: new AbortController().signal,
  })
  editor.write(0, 0, words)
  schedule.run()
  return { editor, schedule, session, descriptions: createDescriptions(session, () => fakeDescriber) }
}

describe('applying', () => {
  test('puts the new words in their place', async () => {
    const { editor, session, descriptions } = open('He is lazy today. ')
    const offered = descriptions.describe(session.shown.value[0]!)!
    expect(await descriptions.apply(offered, offered.diagnostic.reframings[0]!)).toBe('applied')
    expect(editor.text()).toBe('He is tired today. ')
  })

  test('follows the words when the text moved meanwhile', async () => {
    const { editor, session, descriptions } = open('He is lazy today. ')
    const offered = descriptions.describe(session.shown.value[0]!)!
    editor.write(0, 0, 'Note: ')
    expect(await descriptions.apply(offered, offered.diagnostic.reframings[0]!)).toBe('applied')
    expect(editor.text()).toBe('Note: He is tired today. ')
  })

  test.each([
    ['the flagged words changed', [6, 10, 'busy']],
    ['they were taken out', [6, 10, '']],
    ['one letter was added inside', [8, 8, 'z']],
  ] as const)('refuses and writes nothing when %s', async (_, [start, end, words]) => {
    const { editor, session, descriptions } = open('He is lazy today. ')
    const offered = descriptions.describe(session.shown.value[0]!)!
    editor.write(start, end, words)
    const before = editor.text()
    expect(await descriptions.apply(offered, offered.diagnostic.reframings[0]!)).toBe('changed')
    expect(editor.text()).toBe(before)
  })

  test('refuses when the wider place of the edit changed, though the flagged words did not', async () => {
    const { editor, session, descriptions } = open('He is lazy today. ')
    const offered = descriptions.describe(session.shown.value[0]!)!
    editor.write(3, 5, 'was')
    expect(await descriptions.apply(offered, { start: 3, end: 10, text: 'rests' })).toBe('changed')
    expect(editor.text()).toBe('He was lazy today. ')
  })

  test('refuses what the page exchanged for the same length of other words', async () => {
    const { editor, session, descriptions } = open('He is lazy today. ')
    const offered = descriptions.describe(session.shown.value[0]!)!
    editor.setByPage('He is fine today. ')
    expect(await descriptions.apply(offered, offered.diagnostic.reframings[0]!)).toBe('changed')
  })
})

describe('questions', () => {
  test('are not asked twice in one field, and stay where they were asked', () => {
    const { session, descriptions } = open('lazy, then difficult. ')
    const [first, second] = session.shown.value
    expect(descriptions.describe(first!)?.diagnostic.question).toBe('What happens around it?')
    expect(descriptions.describe(second!)?.diagnostic).not.toHaveProperty('question')
    expect(descriptions.describe(first!)?.diagnostic.question).toBe('What happens around it?')
  })

  test.each([['risk'], ['duty']])(
    'stand at each place where %s holds every edit back: nothing else is offered there',
    (guard) => {
      const { session } = open('lazy, then difficult. ')
      const descriptions = createDescriptions(session, () => ({
        describe(finding, text, field) {
          const words = fakeDescriber.describe(finding, text, field)
          return words && { ...words, reframings: [], held: [guard] }
        },
      }))
      const asked = session.shown.value.map((finding) => descriptions.describe(finding)?.diagnostic.question)
      expect(asked).toEqual(['What happens around it?', 'What happens around it?'])
    },
  )

  test('may be asked again once the words they were about are gone', () => {
    const { editor, schedule, session, descriptions } = open('lazy, then difficult. ')
    descriptions.describe(session.shown.value[0]!)
    editor.write(0, 4, 'tired')
    schedule.run()
    expect(descriptions.describe(session.shown.value[0]!)?.diagnostic.question).toBe('What happens around it?')
  })
})

test('words that no longer say what was flagged have no description', () => {
  const { editor, session, descriptions } = open('He is lazy today. ')
  const finding = session.shown.value[0]!
  editor.write(6, 10, 'busy')
  expect(descriptions.describe(finding)).toBeNull()
})
