import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../engine/finding.ts'
import { printReport } from './print-report.ts'
import { readTexts } from './read-texts.ts'
import { readReportArguments } from './report-arguments.ts'
import { tally } from './tally.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  mkdirSync(join(folder, 'deeper'))
  writeFileSync(join(folder, 'notes.jsonl'), '{"id": 1, "text": "She is lazy."}\n\n{"text": "Not lazy."}\n')
  writeFileSync(join(folder, 'deeper', 'letter.md'), 'You are lazy.\nAll is well.')
  writeFileSync(join(folder, 'picture.png'), 'lazy')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Finds “lazy”, and holds it back after “Not”. */
const lens = {
  ruleIds: ['test/lazy', 'test/never'],
  diagnose: (text: string) => lazyIn(text).filter(({ start }) => !text.slice(0, start).includes('Not')) as Diagnostic[],
  decisions: (text: string) =>
    lazyIn(text)
      .filter(({ start }) => text.slice(0, start).includes('Not'))
      .map((one) => ({ ...one, guard: 'negation' })),
}

function lazyIn(text: string) {
  return [...text.matchAll(/lazy/g)].map(({ index }) => ({
    rule: 'test/lazy',
    kind: 'nudge' as const,
    severity: 'hint' as const,
    start: index,
    end: index + 4,
  }))
}

describe('A report', () => {
  test('reads folders, files and lines of JSON, and passes by what holds no text', () => {
    const files = readTexts([folder, join(folder, 'notes.jsonl')])
    expect(files.map(({ name, texts }) => [name.slice(folder.length + 1), texts.length])).toEqual([
      ['deeper/letter.md', 1],
      ['notes.jsonl', 2],
      ['notes.jsonl', 2],
    ])
  })

  test('counts by file, rule and guard', () => {
    const counted = tally(lens, readTexts([folder]), undefined, 3)
    expect(counted.words).toBe(11)
    expect(counted.files.map(({ hints, nudges, held }) => [hints, nudges, held])).toEqual([
      [1, 0, 0],
      [1, 0, 1],
    ])
    expect(counted.rules).toMatchObject([
      { rule: 'test/lazy', hits: 2, held: 1 },
      { rule: 'test/never', hits: 0, held: 0 },
    ])
    expect(counted.guards).toMatchObject([{ guard: 'negation', hits: 1, rules: [['test/lazy', 1]] }])
  })

  test('shows a sentence once, with the words marked', () => {
    const texts = ['She is lazy.', 'She is lazy.', 'A day before, he\nwas lazy\nas well.']
    const { rules } = tally(lens, [{ name: 'notes.txt', texts }], undefined, 3)
    const marked = rules[0]!.samples.map(({ context, start, end }) => [context, context.slice(start, end)])
    expect(marked).toEqual([
      ['She is lazy.', 'lazy'],
      ['was lazy', 'lazy'],
    ])
  })

  test('names what is dead, and what guards held back', () => {
    const printed = printReport(tally(lens, readTexts([folder]), undefined, 3))
    expect(printed).toContain('test/lazy: 2 (181.82 per 1,000 words, 100 % of all), 1 more held back')
    expect(printed).toContain('You are [[lazy]].')
    expect(printed).toContain('negation: 1 (test/lazy 1)')
    expect(printed).toMatch(/Dead.*\n\ntest\/never\n$/)
  })

  test.each([
    [[], 'needs files or folders'],
    [['--format', 'html', 'a'], '--format is text or json, not “html”.'],
    [['--field', 'diary', 'a'], '--field is one of'],
    [['--samples', 'many', 'a'], '--samples is a number'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readReportArguments(args)).toThrow(message)
  })

  test('says what cannot be read', () => {
    expect(() => readTexts([join(folder, 'missing')])).toThrow('is not there')
    writeFileSync(join(folder, 'broken.jsonl'), '{"text": "fine"}\n{"words": 1}')
    expect(() => readTexts([join(folder, 'broken.jsonl')])).toThrow('line 2 needs a “text”')
    rmSync(join(folder, 'broken.jsonl'))
  })
})
