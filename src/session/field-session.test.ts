import { signal } from '@preact/signals-core'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { everything, fakeEditor, fakeEngine, handSchedule } from './fake-field.ts'
import { openSession } from './field-session.ts'
import { drawn, open } from './open-fake.ts'

afterEach(() => {
  document.body.replaceChildren()
})

describe('what the writer has set', () => {
  test('a family that is not to speak is silent, and speaks again when it may', () => {
    const { editor, schedule, lens } = open()
    editor.write(0, 0, 'He is lazy and spoke kindly. ')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy', 'kindly'])
    lens.value = { ...lens.value, without: ['fake'] }
    schedule.run()
    expect(drawn(editor)).toEqual([])
    lens.value = { ...lens.value, without: ['fak'] }
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy', 'kindly'])
  })

  test('in a plain record everything is a hint, and nothing is noticed', () => {
    const { editor, schedule, lens, session } = open('', { plain: true })
    editor.write(0, 0, 'He is lazy and subhuman, and spoke kindly. ')
    schedule.run()
    expect(editor.marks.map(({ look }) => look)).toEqual(['hint', 'hint'])
    expect(session.plain()).toBe(true)
    lens.value = { ...lens.value, plain: false }
    schedule.run()
    expect(editor.marks.map(({ look }) => look)).toEqual(['nudge', 'strong', 'noticed'])
  })
})

describe('what is told of what stands', () => {
  test('words that were changed and brought back before the page had time are told of again', () => {
    const { editor, schedule, session } = open()
    editor.write(0, 0, 'He is lazy and spoke kindly. ')
    schedule.run()
    const told = session.shown.value
    editor.write(6, 10, 'tired')
    editor.write(6, 11, 'lazy')
    schedule.run()
    expect(session.shown.value).toEqual(told)
    expect(session.shown.value).not.toBe(told)
  })

  test('words that no edit touched are not', () => {
    const { editor, schedule, session } = open()
    editor.write(0, 0, 'He is lazy and spoke kindly. ')
    schedule.run()
    const told = session.shown.value
    editor.write(29, 29, 'She wept. ')
    schedule.run()
    expect(session.shown.value).toBe(told)
  })
})

describe('a long text that is pasted', () => {
  const line = `${'She slept well and came on time. '.repeat(4)}\n`
  const long = line.repeat(500)

  test('is read in slices, tells how far it is, and stops when asked to', () => {
    const { editor, schedule, session } = open()
    editor.write(0, 0, `${long}He is lazy. `)
    expect(session.standing(0, editor.text().length)).toEqual([])
    schedule.slice()
    const begun = session.unread.value
    expect(begun).toBeGreaterThan(0)
    session.stop()
    schedule.run()
    expect(session.shown.value).toEqual([])
    session.ask()
    schedule.run()
    expect(session.unread.value).toBe(0)
    expect(session.shown.value).toHaveLength(1)
  })
})

describe('what is shown unprompted', () => {
  test('what the writer typed now, once the word is left', () => {
    const { editor, schedule } = open()
    editor.write(0, 0, 'He is laz')
    editor.write(9, 9, 'y')
    schedule.run()
    expect(drawn(editor)).toEqual([])
    editor.write(10, 10, '.')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })

  test('a word that comes back whole, as undo brings it', () => {
    const { editor, schedule } = open()
    editor.write(0, 0, 'He is tired')
    editor.write(6, 11, 'lazy')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })

  test('what the writer pasted', () => {
    const { editor, schedule } = open('Before. ')
    editor.write(8, 8, 'She is lazy and difficult to reach. ')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy', 'difficult'])
  })

  test('nothing in text that was there before, even beside what is typed', () => {
    const { editor, schedule } = open('He is lazy today.')
    editor.write(17, 17, ' Slept well. ')
    schedule.run()
    expect(drawn(editor)).toEqual([])
  })

  test('older text, once its very word is touched', () => {
    const { editor, schedule } = open('He is lazyy today.')
    editor.write(10, 11, '')
    schedule.run()
    expect(drawn(editor)).toEqual([])
    editor.caret = 0
    document.dispatchEvent(new Event('selectionchange'))
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })

  test('nothing in what the page sets', () => {
    const { editor, schedule } = open()
    editor.write(0, 0, 'He is lazy. ')
    editor.setByPage('He was lazy and difficult')
    schedule.run()
    expect(drawn(editor)).toEqual([])
  })

  test('and what was there before stays apart from what was written, when asked about, but in a draft of ours', () => {
    for (const draft of [false, true]) {
      const { editor, schedule, session } = open('He is lazy. ', {}, { draft })
      editor.write(12, 12, 'She is difficult. ')
      session.ask()
      schedule.run()
      const written = session.shown.value.map((finding) => session.isWritten(finding))
      expect(written).toEqual([draft, true])
    }
  })

  test('what was written between the first focus and the first reading', () => {
    const { editor } = open('lazy before. He is difficult. ', {}, { earlier: { length: 13, withBreaks: true } })
    expect(drawn(editor)).toEqual(['difficult'])
  })

  test('the mark moves along with edits before it, and goes with an edit in it', () => {
    const { editor, schedule } = open()
    editor.write(0, 0, 'He is lazy today. ')
    schedule.run()
    editor.write(0, 0, 'Note: ')
    schedule.run()
    expect(editor.marks[0]).toMatchObject({ start: 12, end: 16 })
    editor.write(14, 15, '')
    schedule.run()
    expect(drawn(editor)).toEqual([])
  })
})

describe('what is shown on request', () => {
  test('everything, and it says beforehand that there is something', () => {
    const { editor, schedule, session } = open('He is lazy today.')
    expect(session.hidesEarlier()).toBe(true)
    session.ask()
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
    expect(session.hidesEarlier()).toBe(false)
  })

  test('no longer, once the page puts another text there', () => {
    const { editor, schedule, session } = open('He is lazy today.')
    session.ask()
    editor.setByPage('Somebody else, difficult.')
    schedule.run()
    expect(drawn(editor)).toEqual([])
    expect(session.asked.value).toBe(false)
  })
})

describe('the lens', () => {
  test('off: nothing is read or drawn; on again: what was written stands', () => {
    const { editor, schedule, engine, lens } = open('', { on: false })
    editor.write(0, 0, 'He is lazy. ')
    schedule.run()
    expect(engine.opened).toBe(0)
    lens.value = everything
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
    lens.value = { ...everything, on: false }
    schedule.run()
    expect(drawn(editor)).toEqual([])
  })

  test.each([
    ['hint', ['lazy', 'difficult', 'subhuman']],
    ['nudge', ['lazy', 'subhuman']],
    ['strong', ['subhuman']],
  ] as const)('from %s on', (least, expected) => {
    const { editor, schedule } = open('', { least })
    editor.write(0, 0, 'lazy, difficult, subhuman. ')
    schedule.run()
    expect(drawn(editor)).toEqual(expected)
  })

  test('a rule or phrase that was left', () => {
    const { editor, schedule } = open('', { left: (rule, phrase) => rule === 'fake/lazy' && phrase === 'lazy' })
    editor.write(0, 0, 'lazy, difficult. ')
    schedule.run()
    expect(drawn(editor)).toEqual(['difficult'])
  })

  test('another kind of writing is read anew', () => {
    const { engine, schedule, lens, session } = open('lazy')
    lens.value = { ...everything, kind: 'mail' }
    schedule.run()
    expect(session.kind.value).toBe('mail')
    expect(engine.opened).toBe(2)
  })
})

describe('leaving this one', () => {
  test('lasts over edits around it, leaves the same word elsewhere, and can be undone', () => {
    const { editor, schedule, session } = open()
    editor.write(0, 0, 'lazy here, lazy there. ')
    schedule.run()
    const undo = session.leaveThis(session.shown.value[0]!)
    editor.write(0, 0, 'So ')
    schedule.run()
    expect(editor.marks).toMatchObject([{ start: 14 }])
    undo()
    schedule.run()
    expect(editor.marks).toMatchObject([{ start: 3 }, { start: 14 }])
  })

  test('ends when the wording itself is changed', () => {
    const { editor, schedule, session } = open()
    editor.write(0, 0, 'He is lazy. ')
    schedule.run()
    session.leaveThis(session.shown.value[0]!)
    editor.write(6, 10, 'laz')
    editor.write(9, 9, 'y')
    editor.write(11, 11, ' ')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })
})

describe('noticing', () => {
  test('at most once in a paragraph', () => {
    const { editor, schedule } = open()
    editor.write(0, 0, 'kindly said, kindly done.\nAnd kindly heard. ')
    schedule.run()
    expect(editor.marks.map(({ start }) => start)).toEqual([0, 30])
  })
})

describe('composing', () => {
  test('reads and draws nothing until the input method is done', () => {
    const { editor, schedule, session } = open()
    editor.isComposing = true
    editor.write(0, 0, 'He is lazy. ')
    schedule.run()
    expect(editor.painted).toBe(0)
    expect(session.standing(0, 100)).toEqual([])
    editor.isComposing = false
    editor.write(12, 12, 'Then ')
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })

  test('catches up when it ends without another change', async () => {
    const { editor, schedule } = open()
    editor.isComposing = true
    editor.write(0, 0, 'He is lazy. ')
    editor.isComposing = false
    editor.element.dispatchEvent(new Event('compositionend'))
    await Promise.resolve()
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy'])
  })
})

describe('a long text', () => {
  const line = 'Nothing of note here, and the day went by.\n'

  test('is read in slices, and edits meanwhile are not lost', () => {
    const life = new AbortController()
    const editor = fakeEditor(line.repeat(1000))
    const schedule = handSchedule()
    const engine = fakeEngine()
    const session = openSession({
      editor,
      engineFor: () => engine,
      lens: signal(everything),
      guess: 'note',
      schedule,
      until: life.signal,
    })
    expect(engine.read).toBeLessThan(5000)
    editor.write(20_000, 20_000, ' lazy ')
    editor.write(10, 10, ' lazy ')
    session.ask()
    schedule.run()
    expect(drawn(editor)).toEqual(['lazy', 'lazy'])
    life.abort()
  })
})

describe('the end', () => {
  test('leaves no listener, nothing drawn, nothing waiting, and does nothing afterwards', () => {
    const added = vi.spyOn(EventTarget.prototype, 'addEventListener')
    const { editor, schedule, session, life, lens } = open()
    const open_ = added.mock.calls.filter(([, , options]) => {
      const signal = typeof options === 'object' ? options?.signal : undefined
      return signal !== life.signal
    })
    // What does not end with the signal listens to the signal itself.
    expect(open_.filter(([type]) => type !== 'abort')).toEqual([])
    added.mockRestore()
    editor.write(0, 0, 'He is lazy. ')
    life.abort()
    schedule.run()
    expect(editor.disposed).toBe(true)
    expect(editor.watchers).toBe(0)
    expect(session.shown.value).toEqual([])
    const painted = editor.painted
    lens.value = { ...everything, least: 'strong' }
    document.dispatchEvent(new Event('selectionchange'))
    session.ask()
    expect(schedule.waiting).toBe(0)
    expect(editor.painted).toBe(painted)
  })
})
