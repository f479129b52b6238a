import { expect, test } from 'vitest'
import { selectionAddress, selectionPlace } from './selection-of-tab.ts'

test('a place goes through an address and back', () => {
  expect(selectionPlace(`#${selectionAddress({ tabId: 12, frameId: 0 })}`)).toEqual({ tabId: 12, frameId: 0 })
})

test.each(['', '#', '#selection-', '#selection-1', '#selection-a-0', '#selection-1-2-3', '#claims'])(
  '%j names none',
  (hash) => {
    expect(selectionPlace(hash)).toBeNull()
  },
)
