import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { world } from '../world.ts'
import { startLoader } from './loader.ts'

type Listener = (message: unknown) => void

function fakeRuntime(answers: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>()
  return {
    id: 'ours',
    sendMessage: vi.fn(async ({ type }: { type: string }) => answers[type]),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    listeners,
  }
}

const field = (html: string): HTMLElement => {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const asked = (runtime: ReturnType<typeof fakeRuntime>) => runtime.sendMessage.mock.calls.map(([{ type }]) => type)
/** Lets the answers of the fake runtime come in. */
const settled = async () => {
  for (let turns = 0; turns < 5; turns++) await Promise.resolve()
}

let runtime: ReturnType<typeof fakeRuntime>
beforeEach(() => {
  runtime = fakeRuntime({ 'still-on': false })
})
afterEach(async () => {
  for (const listener of runtime.listeners) listener({ type: 'recheck' })
  await settled()
  const shared = world()
  for (const key of Object.keys(shared)) delete shared[key as keyof typeof shared]
})

describe('what the loader asks for', () => {
  test.each([
    ['a textarea', '<textarea></textarea>', ['focused']],
    ['a text input', '<input type="text">', ['focused']],
    ['an input without a type', '<input>', ['focused']],
    ['a password', '<input type="password">', []],
    ['a search', '<input type="search">', []],
    ['an e-mail address', '<input type="email">', []],
    ['a button', '<button>Go</button>', []],
  ])('%s', (_, html, expected) => {
    const element = field(html)
    startLoader(runtime)
    element.focus()
    expect(asked(runtime)).toEqual(expected)
  })

  test('a field that had the focus before it came', () => {
    field('<textarea></textarea>').focus()
    startLoader(runtime)
    expect(asked(runtime)).toEqual(['focused'])
  })

  test('a field in an open shadow root, and the focus that moves within it', () => {
    const host = field('<div></div>')
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>One</button><textarea></textarea>'
    startLoader(runtime)
    host.shadowRoot?.querySelector('button')?.focus()
    host.shadowRoot?.querySelector('textarea')?.focus()
    expect(asked(runtime)).toContain('focused')
  })
})

test('twice in one frame listens again and starts nothing new', () => {
  startLoader(runtime)
  const { arm } = world()
  startLoader(runtime)
  expect(world().arm).toBe(arm)
  expect(runtime.listeners.size).toBe(1)
})

test('notes how long a text was, and nothing of what it says', () => {
  const element = field('<textarea>He is lazy.</textarea>')
  startLoader(runtime)
  element.focus()
  expect(world().lengths?.get(element)).toBe(11)
})

test('hands focus and keys on to the in-page script, and stops with it', async () => {
  const page = { focused: vi.fn(), key: vi.fn(), stop: vi.fn() }
  startLoader(runtime)
  world().page = page
  const element = field('<textarea></textarea>')
  element.focus()
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }))
  expect(page.focused).toHaveBeenCalledWith(element)
  expect(page.key).toHaveBeenCalledOnce()
  for (const listener of runtime.listeners) listener({ type: 'recheck' })
  await settled()
  expect(page.stop).toHaveBeenCalled()
  expect(world().arm).toBeUndefined()
  element.blur()
  element.focus()
  expect(page.focused).toHaveBeenCalledOnce()
})

test('stays when the background says so, and when it cannot be reached for a moment', async () => {
  runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'))
  startLoader(runtime)
  for (const listener of runtime.listeners) listener({ type: 'recheck' })
  await settled()
  expect(world().arm).toBeDefined()
  runtime.sendMessage.mockResolvedValue(true)
  for (const listener of runtime.listeners) listener({ type: 'recheck' })
  await settled()
  expect(world().arm).toBeDefined()
  runtime.sendMessage.mockResolvedValue(false)
})

test('goes quietly when the extension was updated under it', () => {
  startLoader(runtime)
  const thrown = vi.fn()
  addEventListener('error', thrown)
  runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  field('<textarea></textarea>').focus()
  expect(world().arm).toBeUndefined()
  expect(thrown).not.toHaveBeenCalled()
  removeEventListener('error', thrown)
})
