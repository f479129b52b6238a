import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { kind } from '../driver/launch.ts'
import { open, STATES, told, useGallery, violations } from './gallery-stage.ts'

useGallery()

describe('Accessibility of every state', () => {
  test.each([
    ...STATES,
    'show=cards',
    'show=cards&dir=rtl',
    'show=palette&dir=rtl',
    'show=scratchpad&dir=rtl',
    'show=rules&dir=rtl',
    'show=packs&state=2',
    'show=packs&state=2&dir=rtl',
    'show=settings&dir=rtl',
    'show=mount',
  ])('%s', async (query) => {
    const page = await open(query)
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  test('the panel with the reframings of a row open', async () => {
    const page = await open('show=panel')
    await page.click('[data-fixes=note-1]')
    await page.waitForSelector('.inside [role=menuitem]')
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

// Firefox has no such emulation for drivers; the colours are the same ones.
if (kind === 'chromium') {
  describe('Accessibility in other themes', () => {
    const themes = [
      ['dark', 'dark', 'no-preference'],
      ['light with more contrast', 'light', 'more'],
      ['dark with more contrast', 'dark', 'more'],
      ['the colours of the system', 'dark', 'no-preference', 'active'],
    ] as const
    const surfaces = [
      'cards',
      'panel',
      'palette',
      'together',
      'popup',
      'scratchpad',
      'rules',
      'packs&state=2',
      'settings',
      'welcome',
    ]
    test.each(themes.flatMap(([name, ...theme]) => surfaces.map((surface) => [surface, name, ...theme] as const)))(
      '%s in %s',
      async (surface, _, scheme, contrast, forced: string = 'none') => {
        const page = await open(`show=${surface}`)
        const session = await page.createCDPSession()
        // Puppeteer has no name for the last one.
        await session.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-contrast', value: contrast },
            { name: 'forced-colors', value: forced },
          ],
        })
        expect(await violations(page)).toEqual([])
        expect(await unseenShapes(page)).toEqual([])
        await page.close()
      },
    )
  })
}

/** Shapes (marks, icons) that stand out from what is behind them by less than 3 to 1. */
function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const painted = (...colours: string[]) => {
      if (!context) throw new Error('This browser draws nothing.')
      for (const colour of colours) {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const light = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (one: Element | null): string[] => {
      const colours: string[] = []
      for (let at = one; at; at = at.parentElement) colours.unshift(getComputedStyle(at).backgroundColor)
      return ['Canvas', ...colours]
    }
    return [...document.querySelectorAll('svg')].flatMap((svg) => {
      if (!svg.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || svg.closest(':disabled'))
        return []
      const ground = behind(svg.parentElement)
      const shapes = [...svg.querySelectorAll('path, circle, rect')].map((shape) => getComputedStyle(shape))
      const best = Math.max(
        ...shapes.flatMap(({ fill, stroke }) =>
          [fill, stroke]
            .filter((colour) => colour !== 'none')
            .map((colour) => {
              const [a, b] = [light(painted(...ground, colour)), light(painted(...ground))]
              return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
            }),
        ),
      )
      const name = svg.ariaLabel ?? svg.parentElement?.ariaLabel ?? svg.parentElement?.textContent
      return best >= 3 ? [] : [`${svg.getAttribute('class')} ${name}: ${best.toFixed(2)}`]
    })
  })
}

describe('Room for longer languages', () => {
  test.each([
    ['show=cards', 1180],
    ['show=panel', 340],
    ['show=panel', 280],
    ['show=popup', 320],
    ['show=palette', 320],
    ['show=together', 320],
    ['show=scratchpad', 1000],
    ['show=scratchpad', 320],
    ['show=rules', 1000],
    ['show=rules', 320],
    ['show=packs&state=1', 280],
    ['show=packs&state=2', 1000],
    ['show=packs&state=2', 280],
    ['show=settings', 1000],
    ['show=settings', 320],
    ['show=welcome', 320],
    // The other way round, as narrow as each gets.
    ['show=cards&dir=rtl', 1180],
    ['show=panel&dir=rtl', 280],
    ['show=popup&dir=rtl', 320],
    ['show=palette&dir=rtl', 320],
    ['show=together&dir=rtl', 320],
    ['show=scratchpad&dir=rtl', 320],
    ['show=rules&dir=rtl', 320],
    ['show=packs&state=2&dir=rtl', 280],
    ['show=settings&dir=rtl', 320],
    ['show=welcome&dir=rtl', 320],
  ])('%s, %i wide: nothing is cut off', async (query, width) => {
    const page = await open(`${query}&pseudo`)
    await page.setViewport({ width, height: 800 })
    const cut = await page.evaluate(() => {
      const hidden = (element: Element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
      const all = [...document.querySelectorAll<HTMLElement>('#gallery *')].filter((one) => !one.closest('.unseen'))
      const clipped = all.filter((one) => hidden(one) && one.scrollWidth > one.clientWidth + 1)
      const { scrollWidth, clientWidth } = document.documentElement
      return [
        ...clipped.map((one) => `${one.className} ${one.textContent}`),
        ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []),
      ]
    })
    expect(cut).toEqual([])
    await page.close()
  })
})

/** Opens the real card in a shadow root beside words at this place. */
async function openCard(page: Page, mode: 'hover' | 'keys', at = { x: 120, y: 60 }): Promise<void> {
  await page.evaluate(
    (detail) => {
      document.querySelector<HTMLElement>('#field')?.focus()
      dispatchEvent(new CustomEvent('open-card', { detail }))
    },
    { mode, at },
  )
}

/** What stands in the card's shadow root: where it is, what has the focus, and what is on show. */
function look(page: Page) {
  return page.evaluate(() => {
    const root = [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot
    const frame = root?.querySelector('.frame')
    if (!root || !frame) return null
    const { left, top, right, bottom } = frame.getBoundingClientRect()
    const words = (selector: string) => root.querySelector(selector)?.textContent ?? ''
    return {
      box: { left, top, right, bottom },
      focused: root.activeElement?.textContent ?? null,
      preview: words('.preview[data-shown=true] p'),
      form: root.querySelectorAll('input, textarea').length,
      scrolls: frame.scrollWidth > frame.clientWidth,
    }
  })
}

const fieldHasFocus = (page: Page) => page.evaluate(() => document.activeElement?.id === 'field')

describe('The card by keyboard', () => {
  test('focus goes in, walks, chooses, and comes back with Escape', async () => {
    const page = await open('show=mount')
    await openCard(page, 'keys')
    expect((await look(page))?.focused).toBe('was not taking her lithium as prescribed')
    await page.keyboard.press('ArrowDown')
    const second = await look(page)
    expect(second?.focused).toBe('had not been following her lithium plan')
    expect(second?.preview).toContain('had not been following her lithium plan again this week.')
    await page.keyboard.press('Enter')
    expect(await told(page)).toMatchObject(['apply', { text: 'had not been following her lithium plan' }])
    await page.keyboard.press('Digit1')
    expect(await told(page)).toMatchObject(['apply', { text: 'was not taking her lithium as prescribed' }])
    await page.keyboard.press('F8')
    expect(await told(page)).toEqual(['move', 1])
    await page.keyboard.press('Escape')
    expect(await look(page)).toBeNull()
    expect(await fieldHasFocus(page)).toBe(true)
    await page.close()
  })

  test('a template is finished with Tab and Enter, and only then reaches the page', async () => {
    const page = await open('show=mount')
    await openCard(page, 'keys')
    await page.keyboard.press('Digit3')
    await page.keyboard.type('on 5 of 7 days')
    await page.keyboard.press('Enter')
    expect(await told(page), 'a slot is open').toBeNull()
    await page.keyboard.type('it makes me sick')
    expect((await look(page))?.preview).toContain('said “it makes me sick” again this week.')
    await page.keyboard.press('Enter')
    const text = 'took her lithium on 5 of 7 days; about the difference, said “it makes me sick”'
    expect(await told(page)).toMatchObject(['apply', { text }])
    await page.close()
  })

  test('three steps open with D, and Escape goes back before it closes', async () => {
    const page = await open('show=mount')
    await openCard(page, 'keys')
    await page.keyboard.press('KeyD')
    await page.keyboard.type('1 dose was left')
    expect((await look(page))?.form).toBe(3)
    await page.keyboard.press('Escape')
    expect((await look(page))?.focused).toBe('was not taking her lithium as prescribed')
    await page.keyboard.press('Escape')
    expect(await look(page)).toBeNull()
    await page.close()
  })
})

describe('The card by pointer', () => {
  test('takes no focus and no key but Escape', async () => {
    const page = await open('show=mount')
    await openCard(page, 'hover')
    expect(await fieldHasFocus(page)).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.type('1d')
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value.includes('1d'))).toBe(true)
    expect(await told(page)).toBeNull()
    await page.keyboard.press('Escape')
    expect(await look(page)).toBeNull()
    await page.close()
  })

  test('a click on a wording leaves the focus in the field', async () => {
    const page = await open('show=mount')
    await openCard(page, 'hover')
    const box = (await look(page))?.box
    await page.mouse.click((box?.left ?? 0) + 60, (box?.top ?? 0) + 60)
    expect(await told(page)).toMatchObject(['apply', { text: 'was not taking her lithium as prescribed' }])
    expect(await fieldHasFocus(page)).toBe(true)
    await page.close()
  })
})

describe('The card stays in view', () => {
  const words = { width: 90, height: 18 }
  const viewports = [
    { width: 1000, height: 700 },
    { width: 280, height: 500 },
    { width: 240, height: 150 },
  ]
  test.each(viewports)('in $width × $height', async (viewport) => {
    const page = await open('show=mount')
    await page.setViewport(viewport)
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    for (const at of [
      { x: 4, y: 4 },
      { x: width - 94, y: 4 },
      { x: 4, y: height - 24 },
      { x: width - 94, y: height - 24 },
      { x: width / 2, y: height / 2 },
    ]) {
      await openCard(page, 'hover', at)
      const seen = await look(page)
      const place = `beside ${at.x}, ${at.y}`
      expect(seen?.box.left, place).toBeGreaterThanOrEqual(0)
      expect(seen?.box.top, place).toBeGreaterThanOrEqual(0)
      expect(seen?.box.right, place).toBeLessThanOrEqual(width)
      expect(seen?.box.bottom, place).toBeLessThanOrEqual(height)
      expect(seen?.scrolls, `${place}: it scrolls down, never sideways`).toBe(false)
      if (height > 600) {
        const clear = (seen?.box.top ?? 0) >= at.y + words.height || (seen?.box.bottom ?? 0) <= at.y
        expect(clear, `${place}: the words stay in sight`).toBe(true)
      }
      await page.keyboard.press('Escape')
    }
    await page.close()
  })
})
