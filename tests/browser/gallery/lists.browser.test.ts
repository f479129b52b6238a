import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { open, told, useGallery, violations } from './gallery-stage.ts'

useGallery()

describe('The panel', () => {
  test('fits a narrow side panel', async () => {
    const page = await open('show=panel')
    await page.setViewport({ width: 280, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.close()
  })

  test('is one stop for Tab, jumps with Enter, and opens reframings with Ctrl+.', async () => {
    const page = await open('show=panel')
    await page.focus('[data-row=note-1]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await told(page)).toEqual(['jump', 'note-2'])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.down('Control')
    await page.keyboard.press('Period')
    await page.keyboard.up('Control')
    await page.waitForSelector('.inside [role=menuitem]:focus')
    await page.keyboard.press('Digit1')
    expect(await told(page)).toMatchObject(['apply', 'note-1', { text: 'was not taking her lithium as prescribed' }])
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-row=note-1]:focus')
    await page.close()
  })

  test('puts looks aside and brings them back, by keys', async () => {
    const page = await open('show=panel')
    const rows = () => page.$$eval('.list .item', (all) => all.length)
    const all = await rows()
    await page.focus('.look[title="Noticed"]')
    await page.keyboard.press(' ')
    await page.waitForFunction((all) => document.querySelectorAll('.list .item').length < all, {}, all)
    expect(await page.$eval('.look[title="Noticed"]', (one) => one.ariaPressed)).toBe('false')
    expect(await page.$$('.list .mark.noticed')).toHaveLength(0)
    await page.keyboard.press(' ')
    await page.waitForFunction((all) => document.querySelectorAll('.list .item').length === all, {}, all)
    for (const look of await page.$$('.look')) await look.click()
    // Nothing is left: it says so, and how to go back.
    await page.click('.empty button')
    await page.waitForFunction((all) => document.querySelectorAll('.list .item').length === all, {}, all)
    await page.close()
  })

  test('letters find a row by its words', async () => {
    const page = await open('show=panel')
    await page.focus('[data-row=note-1]')
    await page.keyboard.type('co')
    await page.waitForSelector('[data-row=note-3]:focus')
    await page.close()
  })

  test('a row has a context menu, at the pointer and at the key, and every entry does what it says', async () => {
    const page = await open('show=panel')
    await page.click('[data-row=note-1]', { button: 'right' })
    await page.waitForSelector('.row-menu [role=menuitem]:focus')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForSelector('[data-row=note-1]:focus')
    expect(await page.$('.row-menu')).toBeNull()

    const entries: [string, unknown[]][] = [
      ['go', ['jump', 'note-1']],
      ['leave-this', ['leave', 'note-1', 'this']],
      ['leave-phrase', ['leave', 'note-1', 'phrase']],
      ['leave-site', ['leave', 'note-1', 'site']],
      ['leave-everywhere', ['leave', 'note-1', 'everywhere']],
      ['copy', ['copy', 'noncompliant']],
    ]
    for (const [entry, said] of entries) {
      await page.click('[data-row=note-1]', { button: 'right' })
      await page.waitForSelector('.row-menu [role=menuitem]:focus')
      const steps = await page.$$eval(
        '.row-menu [role=menuitem]',
        (all, entry) => all.findIndex((one) => (one as HTMLElement).dataset.entry === entry),
        entry,
      )
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      expect(await told(page)).toEqual(said)
    }
    await page.click('[data-row=note-1]', { button: 'right' })
    await page.click('.row-menu [data-entry=fixes]')
    await page.waitForSelector('.inside [role=menuitem]')
    await page.close()
  })
})

describe('Several changes at once', () => {
  test('are looked at with their sentences before they are written; what is not ticked stays', async () => {
    const page = await open('show=panel&rows=6')
    await page.click('[data-row=row-0]', { button: 'right' })
    await page.waitForSelector('.row-menu [data-entry=all-rule]')
    await page.click('.row-menu [data-entry=all-rule]')
    await page.waitForSelector('.together input')
    expect(await violations(page)).toEqual([])
    expect(
      await page.$$eval('.together ins', (all) => all.map(({ textContent }) => textContent?.trim()).join()),
    ).toContain('not taking')
    await page.click('.together li:last-child input')
    await page.click('.together .main')
    await page.waitForFunction(() => document.querySelector('.together') === null)
    expect(await told(page)).toEqual(['together', ['row-0']])
    await page.waitForSelector('[data-row=row-0]:focus')
    await page.close()
  })
})

describe('The list of commands', () => {
  const chosen = (page: Page) =>
    page.$eval('[role=option][aria-selected=true]', (one) => (one as HTMLElement).dataset.command)

  test('shows what was used lately first, and finds by a few letters', async () => {
    const page = await open('show=palette')
    await page.waitForSelector('.palette input:focus')
    expect(await page.$$eval('[role=option]', (all) => all.map((one) => (one as HTMLElement).dataset.command))).toEqual(
      ['scratchpad', 'hide', 'check-page', 'quiet-hour', 'settings', 'least-nudge'],
    )
    await page.keyboard.type('opset')
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[aria-selected=true]')?.dataset.command === 'settings',
    )
    expect(
      await page.$$eval('[aria-selected=true] b', (all) => all.map(({ textContent }) => textContent).join('')),
    ).toMatch(/^opset$/i)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.documentElement.dataset.ran === 'settings')
    await page.close()
  })

  test('is walked by arrows round its ends, says when nothing fits, and closes at Esc', async () => {
    const page = await open('show=palette')
    await page.waitForSelector('.palette input:focus')
    await page.keyboard.press('ArrowUp')
    expect(await chosen(page)).toBe('least-nudge')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toBe('scratchpad')
    await page.keyboard.type('qqq')
    await page.waitForSelector('.palette p.muted')
    expect(await page.$eval('.palette p', ({ textContent }) => textContent)).toBe('Nothing here goes by that name.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.documentElement.dataset.told === '["close"]')
    await page.close()
  })
})
