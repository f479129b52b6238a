import { describe, expect, test, vi } from 'vitest'
import { firstChords } from './chords.ts'
import { actAfterDispatch, giveToCard, keyWish } from './keys.ts'

const pressed = (given: Partial<KeyboardEventInit>) => new KeyboardEvent('keydown', given)

describe('what a key asks for', () => {
  test.each([
    ['Ctrl+.', { ctrlKey: true, code: 'Period', key: '.' }, false, 'menu'],
    ['Ctrl+. where the layout has another letter there', { ctrlKey: true, code: 'Period', key: 'v' }, false, 'menu'],
    ['Ctrl+. where the layout has the full stop elsewhere', { ctrlKey: true, code: 'KeyE', key: '.' }, false, 'menu'],
    ['Cmd+. on a Mac', { metaKey: true, code: 'Period', key: '.' }, true, 'menu'],
    ['Ctrl+. on a Mac', { ctrlKey: true, code: 'Period', key: '.' }, true, null],
    ['Ctrl+Shift+.', { ctrlKey: true, shiftKey: true, code: 'Period', key: '>' }, false, null],
    ['Ctrl+Alt+.', { ctrlKey: true, altKey: true, code: 'Period', key: '.' }, false, null],
    ['Shift+Alt+.', { shiftKey: true, altKey: true, code: 'Period', key: '>' }, false, 'fix'],
    ['Shift+Alt+Ctrl+.', { shiftKey: true, altKey: true, ctrlKey: true, code: 'Period', key: '>' }, false, null],
    ['Option+Cmd+. on a Mac', { altKey: true, metaKey: true, code: 'Period', key: '≥' }, true, 'fix'],
    [
      'Shift+Option+. on a Mac, which writes a letter',
      { altKey: true, shiftKey: true, code: 'Period', key: '˘' },
      true,
      null,
    ],
    ['a full stop', { code: 'Period', key: '.' }, false, null],
    ['F8', { code: 'F8', key: 'F8' }, false, 'next'],
    ['shift+F8', { shiftKey: true, code: 'F8', key: 'F8' }, false, 'previous'],
    ['alt+F8', { altKey: true, code: 'F8', key: 'F8' }, false, null],
    ['ctrl+F8', { ctrlKey: true, code: 'F8', key: 'F8' }, false, null],
  ] as const)('%s', (_, init, apple, wish) => {
    expect(keyWish(pressed(init), firstChords(apple)) ?? null).toBe(wish)
  })
})

test('a key that the writer has chosen takes the place of the one that came', () => {
  const chords = { ...firstChords(false), menu: 'ctrl+shift+KeyK' }
  const chosen = { ctrlKey: true, shiftKey: true, code: 'KeyK', key: 'K' }
  expect(keyWish(pressed(chosen), chords)).toBe('menu')
  expect(keyWish(pressed({ ctrlKey: true, code: 'Period', key: '.' }), chords)).toBeUndefined()
})

test('what stands at the caret has no key before one is chosen', () => {
  const chosen = { ctrlKey: true, altKey: true, code: 'KeyK', key: 'k' }
  expect(keyWish(pressed(chosen), firstChords(false))).toBeUndefined()
  expect(keyWish(pressed(chosen), { ...firstChords(false), hover: 'ctrl+alt+KeyK' })).toBe('hover')
})

describe('a key that a page may want', () => {
  test.each([
    ['is ours when the page leaves it alone', false, 1],
    ['is the page’s when it makes use of it', true, 0],
  ])('%s', (_, takes, times) => {
    vi.useFakeTimers()
    const act = vi.fn()
    const event = new KeyboardEvent('keydown', { cancelable: true })
    actAfterDispatch(event, act)
    if (takes) event.preventDefault()
    vi.runAllTimers()
    expect(act).toHaveBeenCalledTimes(times)
    vi.useRealTimers()
  })
})

describe('a key in the card', () => {
  function card(use: boolean) {
    const host = document.createElement('div')
    document.body.append(host)
    const shadow = host.attachShadow({ mode: 'open' })
    const button = document.createElement('button')
    shadow.append(button)
    button.focus()
    const heard = vi.fn((event: Event) => use && event.preventDefault())
    button.addEventListener('keydown', heard)
    const inPage = vi.fn()
    return { button, shadow, heard, inPage }
  }

  test.each([true, false])(
    'reaches the card, never the page, and is used up only if the card has a use for it: %s',
    (use) => {
      const { button, shadow, heard, inPage } = card(use)
      const original = new KeyboardEvent('keydown', { key: 'd', code: 'KeyD', cancelable: true, bubbles: true })
      addEventListener('keydown', inPage)
      vi.spyOn(original, 'stopImmediatePropagation')
      giveToCard(original, shadow)
      expect(original.stopImmediatePropagation).toHaveBeenCalled()
      expect(heard).toHaveBeenCalledOnce()
      expect(heard.mock.calls[0]?.[0]).toMatchObject({ key: 'd', code: 'KeyD' })
      expect(inPage).not.toHaveBeenCalled()
      expect(original.defaultPrevented).toBe(use)
      removeEventListener('keydown', inPage)
      button.remove()
    },
  )
})
