import { describe, expect, test } from 'vitest'
import { noCard, openCard } from './driver/card.ts'
import { enter, openMenu, undo } from './driver/keys.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { underlines } from './driver/underlines.ts'
import { until } from './driver/until.ts'
import { field, htmlPage, placesCss } from './places.ts'

const pages = {
  '/places.css': placesCss,
  '/note': htmlPage('<textarea id="field" rows="4" cols="60"></textarea>'),
}

describe(`No request of any kind (${kind})`, () => {
  test('using every part of the slice asks nothing of the network, nor of the page’s own server', async () => {
    const without = await setStage({ pages, site: 'without' })
    await (await without.open('/note')).waitForSelector(field)
    const ofThePage = [...without.served.requests]
    await without.close()

    const stage = await setStage({ pages, site: 'on' })
    await useEverything(stage)
    expect(stage.served.requests.filter((path) => path !== '/favicon.ico')).toEqual(
      ofThePage.filter((path) => path !== '/favicon.ico'),
    )
    expect(stage.proxy.asked).toEqual([])
    await stage.close()
  })

  test('the record does see a request: what a page asks of the outside world is written down', async () => {
    const stage = await setStage({ pages, site: 'without' })
    const page = await stage.open('/note')
    await page.goto('http://outside.example/').catch(() => null)
    expect(stage.proxy.asked).toContain('http://outside.example/')
    await expect(stage.close()).rejects.toThrow('outside.example')
  })
})

async function useEverything(stage: Stage): Promise<void> {
  const page = await stage.open('/note')
  const frame = page.mainFrame()
  await enter(frame, field)
  await page.keyboard.type('Client was noncompliant with her lithium again. She is a poor historian. ')
  await until('Two underlines', async () => (await underlines(frame)).length >= 2)
  await page.keyboard.press('F8')
  await openMenu(page)
  await openCard(stage.browsing, frame)
  await page.keyboard.press('Enter')
  await noCard(stage.browsing, frame)
  await undo(page)
  const panel = await stage.browsing.openPanel(page)
  await panel.waitForSelector('tr.item')
  await panel.click('tr.item th')
  await panel.close()
  const popup = await stage.browsing.openPopup(page)
  await popup.waitForSelector('[role=switch]')
}
