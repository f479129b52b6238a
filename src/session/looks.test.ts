import { signal } from '@preact/signals-core'
import { afterEach, describe, expect, test } from 'vitest'
import { everything, fakeEditor, fakeEngine, handSchedule } from './fake-field.ts'
import { openSession } from './field-session.ts'
import type { Lens } from './lens.ts'
import { drawn, open } from './open-fake.ts'

afterEach(() => {
  document.body.replaceChildren()
})

describe('a glance at the end', () => {
  const words = 'lazy, difficult. He spoke kindly. Then subhuman, and lazy. '

  test('nothing is underlined while the writer writes; three phrases are when they leave the field', () => {
    const { editor, schedule } = open('', { glance: true })
    editor.write(0, 0, words)
    schedule.run()
    expect(drawn(editor)).toEqual([])
    editor.element.dispatchEvent(new Event('blur'))
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy', 'subhuman', 'lazy'])
  })

  test('what was shown goes with the next key, and comes when it is asked for', () => {
    const { editor, schedule, session } = open('', { glance: true })
    editor.write(0, 0, words)
    session.settle()
    schedule.run()
    expect(session.shown.value).toHaveLength(3)
    expect(session.standing(0, 4)).toHaveLength(1)
    expect(session.standing(6, 15)).toEqual([])
    editor.write(words.length, 0, 'x')
    schedule.run()
    expect(drawn(editor)).toEqual([])
    expect(session.shown.value).toEqual([])
    session.ask()
    schedule.run()
    expect(drawn(editor)).toHaveLength(3)
  })

  test('ends when the setting does', () => {
    const { editor, schedule, lens } = open('', { glance: true })
    editor.write(0, 0, words)
    lens.value = everything
    schedule.run()
    expect(drawn(editor)).toHaveLength(5)
  })
})

describe('how grave the writer takes it', () => {
  test.each<[string, Partial<Lens>, string[]]>([
    ['a rule', { weights: { 'fake/lazy': 'strong' } }, ['strong', 'hint', 'noticed']],
    ['a family', { weights: { fake: 'hint' } }, ['hint', 'hint', 'noticed']],
    [
      'a rule counts before its family',
      { weights: { fake: 'hint', 'fake/lazy': 'nudge' } },
      ['nudge', 'hint', 'noticed'],
    ],
    ['the least counts by it', { weights: { 'fake/difficult': 'strong' }, least: 'strong' }, ['strong', 'noticed']],
    ['a plain record is above it', { weights: { fake: 'strong' }, plain: true }, ['hint', 'hint']],
  ])('%s', (_, lens, looks) => {
    const { editor, schedule } = open('', lens)
    editor.write(0, 0, 'lazy, difficult, kindly. ')
    schedule.run()
    expect(editor.marks.map(({ look }) => look)).toEqual(looks)
  })
})

describe('what was chosen for a kind of writing', () => {
  test('holds there, and not in another', () => {
    const { editor, schedule, lens, session } = open('', {
      byKind: { note: { plain: true, least: 'hint' }, mail: { least: 'strong' } },
    })
    editor.write(0, 0, 'lazy, subhuman. ')
    schedule.run()
    expect(editor.marks.map(({ look }) => look)).toEqual(['hint', 'hint'])
    expect(session.plain()).toBe(true)
    lens.value = { ...lens.value, kind: 'mail' }
    schedule.run()
    expect(drawn(editor)).toEqual(['subhuman'])
    expect(session.plain()).toBe(false)
  })
})

describe('rules that are on their way', () => {
  test('nothing is read until they are here, and then what was written meanwhile, too', () => {
    const editor = fakeEditor('')
    const schedule = handSchedule()
    const engine = signal<ReturnType<typeof fakeEngine> | null>(null)
    const session = openSession({
      editor,
      engineFor: () => engine.value,
      lens: signal(everything),
      guess: 'note',
      schedule,
      until: new AbortController().signal,
    })
    editor.write(0, 0, 'He is lazy. ')
    schedule.run()
    expect(session.shown.value).toEqual([])
    engine.value = fakeEngine()
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
    // A pack was switched on: another engine reads.
    engine.value = fakeEngine()
    schedule.run()
    expect(engine.value.opened).toBe(1)
    expect(drawn(editor)).toEqual(['lazy'])
  })
})
