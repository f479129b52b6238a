import { describe, expect, test } from 'vitest'
import type { PackAnswer } from '../../pack-answer.ts'
import { packReader } from './pack-reader.ts'

/** A compiler that answers when the test says so. */
function compiler() {
  const asked: { text: string; answer(): void }[] = []
  const compile = (text: string, { signal }: { signal: AbortSignal }) =>
    new Promise<PackAnswer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      asked.push({ text, answer: () => resolve({ pack: null, problems: [] as never, untold: 0 }) })
    })
  return { asked, texts: () => asked.map(({ text }) => text), reader: packReader(compile) }
}

describe('Packs that are read one at a time', () => {
  test('while one is read, only the newest of those that come waits, and only it is told of', async () => {
    const { asked, texts, reader } = compiler()
    const told: (string | undefined)[] = []
    reader.last.subscribe((read) => told.push(read?.text))
    const first = reader.read('a')
    reader.read('ab')
    const third = reader.read('abc')
    expect(texts()).toEqual(['a'])
    asked[0]?.answer()
    await expect.poll(texts).toEqual(['a', 'abc'])
    expect(reader.busy.value).toBe(true)
    asked[1]?.answer()
    expect((await first).text).toBe('abc')
    expect((await third).text).toBe('abc')
    expect(told).toEqual([undefined, 'abc'])
    expect(reader.busy.value).toBe(false)
  })

  test('a text that was read is not read again', async () => {
    const { asked, texts, reader } = compiler()
    const read = reader.read('a')
    asked[0]?.answer()
    expect(await reader.read('a')).toBe(await read)
    expect(texts()).toEqual(['a'])
  })

  test('what is stopped is told as unread, and read again when it is asked for', async () => {
    const { asked, texts, reader } = compiler()
    const stopped = reader.read('a')
    reader.stop()
    expect(reader.busy.value).toBe(false)
    expect(reader.last.value).toEqual({ text: 'a', answer: null })
    expect((await stopped).answer).toBeNull()
    const again = reader.read('a')
    asked[1]?.answer()
    expect((await again).answer).not.toBeNull()
    expect(texts()).toEqual(['a', 'a'])
  })

  test('what is forgotten is told no more, not even when something else is read at once', async () => {
    const { asked, texts, reader } = compiler()
    reader.read('a')
    reader.forget()
    expect(reader.last.value).toBeNull()
    const other = reader.read('b')
    asked[1]?.answer()
    expect((await other).text).toBe('b')
    expect(texts()).toEqual(['a', 'b'])
    expect(reader.last.value?.text).toBe('b')
  })
})
