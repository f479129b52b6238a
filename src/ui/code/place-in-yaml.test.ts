import { expect, test } from 'vitest'
import { placeInYaml } from './place-in-yaml.ts'

/** Where `|` stands in a text. */
function at(text: string) {
  const lines = text.split('\n')
  const row = lines.findIndex((line) => line.includes('|'))
  const [head = ''] = lines[row]!.split('|')
  return placeInYaml(lines.slice(0, row), head, lines.slice(row + 1))
}

const rule = `pack: x
title: X
---
id: x/y
`

test.each([
  ['a key of the header', 'pack: x\nti|', [], 'name', ['pack']],
  ['a key at the start', '|', [], 'name', []],
  [
    'a key of a rule, with those above and below',
    `${rule}ax|\nlayer: awareness\n---\nid: x/z`,
    [],
    'name',
    ['id', 'layer'],
  ],
  ['a value', `${rule}axis: bl|`, ['axis'], 'value', []],
  ['a value that is not begun', `${rule}axis: |`, ['axis'], 'value', []],
  ['a list between brackets', `${rule}about: [client, se|`, ['about', 0], 'value', []],
  ['a list with dashes', `${rule}about:\n  - cl|`, ['about', 0], 'name', []],
  ['a list with dashes at the indent of its key', `${rule}about:\n- cl|`, ['about', 0], 'name', []],
  ['after a bare dash', `${rule}about:\n  -|`, ['about', 0], 'name', []],
  ['a key in a list', `${rule}match:\n  - wo|`, ['match', 0], 'name', []],
  ['a further key in a list', `${rule}match:\n  - words: a\n    re|`, ['match', 0], 'name', ['words']],
  [
    'a value in a list',
    `${rule}match:\n  - words: a\n  - words: b\n    about: cl|`,
    ['match', 0, 'about'],
    'value',
    [],
  ],
  [
    'deep inside',
    `${rule}examples:\n  nudges:\n    - text: He is.\n      be|`,
    ['examples', 'nudges', 0],
    'name',
    ['text'],
  ],
  ['beside a list', `${rule}examples:\n  nudges:\n    - text: He is.\n  le|`, ['examples'], 'name', ['nudges']],
  ['back at the top', `${rule}examples:\n  nudges:\n    - text: He is.\nwh|`, [], 'name', ['examples', 'id']],
] as const)('%s', (_, text, path, as, there) => {
  const place = at(text)
  expect(place?.path).toEqual(path)
  expect(place?.as).toBe(as)
  if (as === 'name') expect(place?.there.toSorted()).toEqual([...there].toSorted())
})

test.each([
  ['comments', '# pa|'],
  ['comments behind', 'pack: x # th|'],
  ['running text', 'title: Words of th|'],
  ['running text that goes on', 'title: Words\n  of|'],
  ['a block of text', `${rule}why: >\n  The|`],
  ['maps between braces', `${rule}match: [{ words: a, ab|`],
  ['the line that divides', 'pack: x\n---|'],
])('says nothing in %s', (_, text) => {
  expect(at(text)).toBeNull()
})
