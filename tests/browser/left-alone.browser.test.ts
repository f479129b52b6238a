import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { htmlPage, placesCss } from './places.ts'

const harsh = 'Client was noncompliant.'

/** Fields that are never read, whatever is typed into them. */
const never: Record<string, string> = {
  'a password': '<input id="field" type="password">',
  'a password that is shown': '<input id="field" type="text" autocomplete="current-password">',
  'a card number': '<input id="field" type="text" autocomplete="cc-number" size="40">',
  'a one-time code': '<input id="field" type="text" autocomplete="one-time-code" size="40">',
  'a search box': '<input id="field" type="search" size="40">',
  'a search box by role': '<input id="field" type="text" role="searchbox" size="40">',
  'an email address': '<input id="field" type="email" size="40">',
  'an address of the web': '<input id="field" type="url" size="40">',
  'a field that is not to be read': '<textarea id="field" data-kind-curiosity="off"></textarea>',
  'a field within what is not to be read': '<div data-kind-curiosity="off"><textarea id="field"></textarea></div>',
}

/** Fields that nobody can write in: the words stand there already. */
const readOnly: Record<string, string> = {
  'a read-only textarea': `<textarea id="field" readonly rows="3" cols="50">${harsh}</textarea>`,
  'a signed note': `<div id="field" tabindex="0">${harsh}</div>`,
  'an editable that is locked': `<div id="field" contenteditable="false" tabindex="0">${harsh}</div>`,
}

const all = Object.entries({ ...never, ...readOnly }).map(([name, html], index) => [name, `/${index}`, html] as const)
const open = '<textarea id="open" rows="3" cols="50"></textarea>'

describe(`Left alone (${kind})`, () => {
  let stage: Stage
  beforeAll(async () => {
    const pages = Object.fromEntries(all.map(([, path, html]) => [path, htmlPage(`${html}<p></p>${open}`)]))
    stage = await setStage({ pages: { ...pages, '/places.css': placesCss }, site: 'on' })
  })
  afterAll(() => stage.close())

  test.each(all)('%s', async (_, path) => {
    const page = await stage.open(path)
    const frame = page.mainFrame()
    await enter(frame, '#field')
    await page.keyboard.type(harsh)
    // The field beside it shows that the page is read at all.
    await enter(frame, '#open')
    await page.keyboard.type(harsh)
    await until('The underline beside it', async () => (await underlines(frame)).length > 0)
    const found = await underlines(frame)
    expect(found.map(({ text }) => text)).toEqual(['noncompliant'])
    const box = await frame.$eval('#open', (element) => element.getBoundingClientRect().toJSON() as DOMRect)
    for (const { y } of found[0]?.rects ?? []) expect(y).toBeGreaterThanOrEqual(box.y)
    await page.close()
  })
})
