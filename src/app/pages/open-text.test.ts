import { expect, test } from 'vitest'
import { openText } from './open-text.ts'

test('text is read with the line ends that a field has', async () => {
  expect(await openText(new Blob(['Seen today.\r\nSlept “well”.\rNext']))).toEqual({
    text: 'Seen today.\nSlept “well”.\nNext',
  })
})

test.each([
  ['bytes that are no UTF-8', new Uint8Array([0x50, 0x4b, 0xff])],
  ['a NUL', new TextEncoder().encode('a\0b')],
])('%s: not text', async (_, bytes) => {
  expect(await openText(new Blob([bytes]))).toEqual({ why: 'not-text' })
})

test('what fields are too long for is said before it is read', async () => {
  const long = { size: 20_000_001, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob
  expect(await openText(long)).toEqual({ why: 'too-long' })
  expect(await openText(new Blob(['a'.repeat(5_000_001)]))).toEqual({ why: 'too-long' })
})
