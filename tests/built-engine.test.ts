import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { labelledCases } from './labelled-cases.ts'
import { wholeEngine } from './whole-engine.ts'

const file = resolve(import.meta.dirname, '../.output/engine/engine.mjs')
const texts = ['notes.txt', 'mail-and-reflections.txt'].flatMap((name) =>
  labelledCases(readFileSync(join(import.meta.dirname, 'cases', name), 'utf8')).map(({ text }) => text),
)

describe('The engine as one module', { timeout: 60_000 }, () => {
  test('says what the engine says that it was built from, and so do its edits', async () => {
    const { create } = await import(file)
    const built = create()
    const { engine } = wholeEngine()
    let before = ''
    for (const text of texts) {
      const expected = engine.scan(text)
      expect(built.edit(before, text).toJSON(), text).toEqual(expected)
      expect(built.scan(text), text).toEqual(expected)
      before = text
    }
  })
})
