import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import spanish from '../../public/_locales/es/messages.json'
import { messageTable } from './message-table.ts'
import { readMessagesWith, say } from './messages.ts'

interface Entry {
  message: string
  description: string
  placeholders?: Record<string, { content: string }>
}
const entries = Object.entries(table) as [string, Entry][]
const here = import.meta.dirname
const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
const sources = codeIn(here)
// Titles of pages and names of commands are said where they are put together.
const speakers = [...sources, ...codeIn(join(here, '../app/pages'))]

beforeAll(() => readMessagesWith(messageTable(table)))

describe('the words of the interface', () => {
  it('are read by key, with values in their places', () => {
    expect(say('close')).toBe('Close')
    expect(say('position', { index: 2, count: 5 })).toBe('2 of 5')
    expect(say('announce_at', { index: 1, count: 3, message: 'can read as blame' })).toBe('1 of 3. can read as blame')
    expect(say('card_label', { phrase: '$1 $phrase$' })).toBe('Another way to say “$1 $phrase$”')
  })

  it.each(entries)('%s has a description, and numbers its placeholders in the order of the alphabet', (key, entry) => {
    expect(key).toMatch(/^[a-z0-9_]+$/)
    expect(entry.description.length).toBeGreaterThan(5)
    const used = [...new Set([...entry.message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]))].sort()
    const named = Object.keys(entry.placeholders ?? {})
    expect(named, 'should name the placeholders that the message uses').toEqual(used)
    expect(named.map((name) => entry.placeholders?.[name]?.content)).toEqual(named.map((_, i) => `$${i + 1}`))
  })

  // Words that the app speaks outside of these components.
  const spokenByTheApp = /^(?:announce|menu|command|manifest)_/

  it.each(entries.map(([key]) => key).filter((key) => !spokenByTheApp.test(key)))('%s is used', (key) => {
    const whole = new RegExp(`['"]${key}['"]`)
    const built = /^(?:layer|left)_/.test(key) ? new RegExp(`\\\`${key.split('_')[0]}_\\$`) : null
    expect(
      speakers.some(({ text }) => whole.test(text) || built?.test(text)),
      `nothing in src/ui or src/app/pages says ${key}: use it or take it out of messages.json`,
    ).toBe(true)
  })

  it('stand in the table only: no component has words of its own', () => {
    for (const { file, text } of sources.filter((one) => one.file.endsWith('.tsx') && one.file !== 'icons.tsx')) {
      const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
      expect(
        bare.match(/(?:aria-label|title|placeholder|alt)="[^"]+"/g),
        `${file} should label through say()`,
      ).toBeNull()
      expect(bare.match(/>\s*[A-Z][a-z]+ [a-z]+[^<{]*</g), `${file} should speak through say()`).toBeNull()
    }
  })
})

describe('the tone', () => {
  const never =
    /\b(?:errors?|violat\w*|wrong\w*|offensive\w*|you should|must|bad|badly|scores?|scored|grades?|graded|great job|problems?|invalid|fail\w*|warning|incorrect|inappropriate|toxic)\b/i

  it.each(entries)('%s says nothing that judges', (_, { message }) => {
    expect(message).not.toMatch(never)
  })

  it.each(entries)('%s is brief, and does not shout', (_, { message }) => {
    expect(message.length).toBeLessThan(150)
    expect(message).not.toMatch(/!(?!h)|\b[A-Z]{4,}\b/)
  })

  it('would notice a judging sentence', () => {
    expect('You should fix this error').toMatch(never)
    expect('Wrong word').toMatch(never)
  })

  it('keeps the sentences that were agreed on', () => {
    const all = entries.map(([, { message }]) => message)
    expect(all).toEqual(
      expect.arrayContaining([
        'Leave my wording',
        'Look at this first',
        "I don't know yet",
        'Shall I be quiet about this one?',
        'Thanks. That was mine; quiet here now.',
        'Talk to a person',
        'Wordings you left',
      ]),
    )
  })
})

describe('the words in Spanish', () => {
  const words = Object.entries(spanish) as [string, { message: string; placeholders?: object }][]
  const never =
    /\b(?:error(?:es)?|debes?|deber[ií]as?|tienes que|mal[oa]?s?|incorrect[oa]s?|puntos de|nota final|fall[oa]s?|problemas?)\b/i

  it('are all there, and no more', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(table).sort())
  })

  it.each(words)('%s takes the same values, is brief and does not judge', (key, { message, placeholders }) => {
    const entry = (table as Record<string, Entry>)[key]!
    const used = (text: string) => [...text.matchAll(/\$(\w+)\$/g)].map((match) => match[1]).sort()
    expect(used(message)).toEqual(used(entry.message))
    expect(placeholders).toEqual(entry.placeholders)
    expect(message.length).toBeLessThan(160)
    expect(message).not.toMatch(never)
  })

  it('say that the rules are English', () => {
    expect(spanish.welcome_trust_language.message).toContain('inglés')
  })
})
