import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compiler/compile.ts'
import { readRule } from '../compiler/read-rule.ts'
import { readSources } from '../compiler/read-sources.ts'
import { createEngine } from '../engine/engine.ts'

const sources = readSources(resolve(import.meta.dirname, '../..'))
const { compiled } = compile(sources, () => false)
const engine = createEngine(compiled!.detection)

/** A sentence for each way of saying a verdict, in the order of words/verdicts.yaml; “…” stands for the words. */
const sentences = {
  adjectives: [
    'Client was …, left early.',
    'Saw a … client at noon.',
    'Saw a …, selfish client at noon.',
    'Client comes across as … with staff.',
    'Client was … and left early.',
    'Client was so … that we ended early.',
    'The client is too … for the group.',
    'Client … w/ staff.',
    'Client …, and tearful.',
    '… with staff.',
    'Presented as … and tearful.',
    'Client late and … today.',
    'I found him ….',
    'Struck by how … she was.',
    'She is such a … client.',
    'Her … manner was noted.',
  ],
  nouns: [
    'She is a … at home.',
    'She is a …, and tearful.',
    'Client a … in group.',
    'Chronic ….',
    'I see him as a … in group.',
  ],
  verbs: ['Client and … at the desk.', 'Client and … all day.', 'Client keeps … all day.', '… at the desk.'],
}

/** Rules with a verdict, and the first plain word of each kind. */
const words = sources.rules.flatMap(({ path, text }) => {
  const verdict = readRule(path, text).file?.rule.verdict
  return Object.entries(verdict ?? {}).flatMap(([kind, listed]) => {
    if (kind === 'did') return []
    const first = wordIn(listed)
    return [{ id: path.replace(/^src\/rules\/|\.yaml$/g, ''), kind: kind as keyof typeof sentences, first }]
  })
})

function wordIn(listed: string): string {
  const [first = ''] = listed.split(',')
  return first.startsWith('@') ? wordIn(sources.classes[first.slice(1)] ?? '') : first.trim()
}

describe('A verdict is found in every way that it is said', () => {
  test.each(words)('$id: $first', ({ id, kind, first }) => {
    const silent = sentences[kind].filter((sentence) => {
      const said = kind === 'verbs' ? first.replace(/e?~v$/, 'ing') : first
      const text = sentence.replace('…', sentence.startsWith('…') ? said[0]!.toUpperCase() + said.slice(1) : said)
      return !engine.scan(text, 'note').some(({ rule }) => rule === id)
    })
    expect(silent).toEqual([])
  })
})

test('each way has its sentence', () => {
  for (const [kind, forms] of Object.entries(sources.verdicts))
    expect(forms.length, kind).toBe(sentences[kind as keyof typeof sentences].length)
})
