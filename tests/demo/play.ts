import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'puppeteer-core'
import type { Browsing } from '../browser/driver/browsing.ts'
import { noCard, openCard } from '../browser/driver/card.ts'
import { enter, openMenu, undo } from '../browser/driver/keys.ts'
import { underlines } from '../browser/driver/underlines.ts'
import { until } from '../browser/driver/until.ts'

const note =
  'Seen at 14:00, on time. Client was noncompliant with her lithium again this week. Says the nausea makes work impossible. '
const reworded = note.replace('was noncompliant with her lithium', 'was not taking her lithium as prescribed')
const letter = 'You failed to attend your appointment on Tuesday. Please call the front desk to choose another time. '
const reflection = 'I was such an idiot in that session. I should have known she was in pain. '

/** Plays the demo with real keys, says in plain words what is seen, and leaves a picture of each step in `folder`. */
export async function play(browsing: Browsing, page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const picture = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` })
  const say = (line: string) => console.log(`  ${line}`)

  console.log('Toolbar popup:')
  const popup = await browsing.openPopup(page)
  await popup.waitForSelector('[role=switch][aria-checked=true]')
  say('this site is switched on')
  await pictureOf(popup, join(folder, '1-switch-on.png'))
  await popup.close()
  await page.bringToFront()

  console.log('Progress note, in a dialog, in a frame:')
  const frame = await noteFrame(page)
  await (await frame.waitForSelector('#write'))?.click()
  await enter(frame, '#note-text')
  await page.keyboard.type(note)
  say(`typed: ${note.trim()}`)
  await sees(frame, 'noncompliant', say)
  await picture('2-underline')

  await pressBackTo(page, note, 'noncompliant')
  await openMenu(page)
  const shown = await openCard(browsing, frame)
  say(`Ctrl+. opens a card: ${shown.label}`)
  for (const choice of shown.choices) say(`  offers: ${choice}`)
  await picture('3-card')

  await page.keyboard.press('Enter')
  await valueBecomes(frame, reworded)
  await noCard(browsing, frame)
  say('Enter: the sentence reads “Client was not taking her lithium as prescribed again this week.”')
  await picture('4-applied')

  await undo(page)
  await valueBecomes(frame, note)
  say('One Ctrl+Z brings the writer’s own words back.')
  await picture('5-undone')

  console.log('Letter:')
  await show(page, '#letter')
  await enter(page.mainFrame(), '#letter-body')
  await page.keyboard.type(letter)
  say(`typed: ${letter.trim()}`)
  await sees(page.mainFrame(), 'failed to attend', say)
  await picture('7-letter')

  console.log('Reflection:')
  await show(page, '#reflection')
  await enter(page.mainFrame(), '#reflection-text')
  await page.keyboard.type(reflection)
  say(`typed: ${reflection.trim()}`)
  await sees(page.mainFrame(), 'idiot', say)
  await picture('8-reflection')

  console.log('Side panel:')
  const panel = await browsing.openPanel(page)
  await panel.waitForSelector('tr.item')
  for (const row of await panel.$$eval('tr.item th span > [dir]', (all) => all.map((one) => one.textContent)))
    say(`lists: ${row}`)
  // As wide as browsers make it at first.
  await panel.setViewport({ width: 420, height: 700 })
  await pictureOf(panel, join(folder, '6-panel.png'))
  await panel.close()

  console.log('Pages of its own:')
  await ownPages(browsing, folder, say)
  console.log(`Pictures of each step are in ${folder}`)
}

/** The scratchpad with a note in it, the settings, and the page of one rule. */
async function ownPages(browsing: Browsing, folder: string, say: (line: string) => void): Promise<void> {
  const shot = async (own: Page, name: string) => {
    await own.setViewport({ width: 1180, height: 760 })
    await own.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` })
    await own.close()
  }
  const scratchpad = await browsing.openExtensionPage('scratchpad.html', 'textarea')
  await scratchpad.bringToFront()
  await enter(scratchpad.mainFrame(), 'textarea')
  await scratchpad.keyboard.type(`${note}\n\nShe is a poor historian. Refused group.`)
  await scratchpad.waitForFunction(() => document.querySelectorAll('tr.item').length > 2)
  say('the scratchpad reads along')
  await shot(scratchpad, '9-scratchpad')
  const settings = await browsing.openExtensionPage('options.html', '.setting')
  say('the settings can be searched')
  await shot(settings, '10-settings')
  const rules = await browsing.openExtensionPage('rules.html#adherence/noncompliant', '.rule article')
  say('every rule has a page')
  await shot(rules, '11-rules')
}

async function noteFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#note-frame')
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The clinic’s page has no note editor.')
  return frame
}

async function show(page: Page, view: string): Promise<void> {
  await page.click(`nav a[href="${view}"]`)
  await page.waitForSelector(`${view}:not([hidden])`)
}

/** What a page of the extension shows, without the empty rest of its window. */
async function pictureOf(own: Page, path: string): Promise<void> {
  const main = await own.$('main')
  await main?.screenshot({ path: path as `${string}.png` })
}

/** Waits for an underline that covers `phrase` and says what else stands there. */
async function sees(frame: Frame, phrase: string, say: (line: string) => void): Promise<void> {
  const all = await until(`An underline under “${phrase}”`, async () => {
    // Those in views that are not shown have no place.
    const now = (await underlines(frame)).filter(({ rects }) => rects.some(({ width }) => width > 0))
    return now.some((one) => one.text.includes(phrase)) && now
  })
  say(`underlined: ${all.map((one) => `“${one.text}”`).join(', ')}`)
}

/** Takes the caret from the end of `text` back into `phrase`, by keys. */
async function pressBackTo(page: Page, text: string, phrase: string): Promise<void> {
  const back = text.length - text.indexOf(phrase) - 2
  for (let i = 0; i < back; i++) await page.keyboard.press('ArrowLeft')
}

async function valueBecomes(frame: Frame, expected: string): Promise<void> {
  await until('The new wording', () =>
    frame.$eval('#note-text', (field, value) => (field as HTMLTextAreaElement).value === value, expected),
  )
}
