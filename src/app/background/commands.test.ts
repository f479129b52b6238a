import { expect, test, vi } from 'vitest'
import { pausedUntil, UNTIL_ASKED } from '../../platform/items.ts'
import { listenToCommands } from './commands.ts'

const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  press: async (_name: string): Promise<void> => undefined,
}))

vi.mock('../../platform/browser.ts', () => ({
  browser: {
    commands: { onCommand: { addListener: (listener: (name: string) => Promise<void>) => (fake.press = listener) } },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(fake.stored, values),
      },
    },
  },
}))

const pressed = async (): Promise<number> => {
  void fake.press('quiet')
  // After the change that the key began: changes of an item wait for each other.
  return pausedUntil.update((until) => until)
}

test('the key hides everything until it is pressed again, in a pause too', async () => {
  listenToCommands()
  expect(await pressed()).toBe(UNTIL_ASKED)
  expect(await pressed()).toBe(0)
  await pausedUntil.set(Date.now() + 900_000)
  expect(await pressed()).toBe(UNTIL_ASKED)
  expect(await pressed()).toBe(0)
})
