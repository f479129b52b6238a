import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { open, STATES, useGallery } from './gallery-stage.ts'

useGallery()

/** What has the focus: what to call it, whether it can be seen that it has it, and whether it stands in sight with nothing over it. */
interface Stop {
  id: number
  name: string
  marked: boolean
  inSight: boolean
}

/** Numbers every control that Tab should come to, and answers their names. One of a group of radio buttons stands for all. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope = document.querySelector('dialog[open]') ?? document
    const all = scope.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    )
    const groups = new Set<string>()
    const wanted = [...all].filter((one) => {
      if (!one.checkVisibility({ visibilityProperty: true }) || one.tabIndex < 0 || one.matches(':disabled'))
        return false
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      if (groups.has(one.name)) return false
      groups.add(one.name)
      return true
    })
    for (const [index, one] of wanted.entries()) one.dataset.stop = String(index)
    return wanted.map((one) => `${one.localName} ${one.ariaLabel ?? one.textContent?.trim().slice(0, 40) ?? ''}`)
  })
}

/** What has the focus; null while nothing of the page has. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(async () => {
    let at = document.activeElement
    let under: Element | null = null
    for (let root: Document | ShadowRoot | null = document; root; root = under?.shadowRoot ?? null) {
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return null
      // An editor of text shows its focus as a whole, once it has seen it.
      const editor: HTMLElement | null = at.closest('.cm-editor')
      while (editor && !editor.matches('.cm-focused')) await new Promise(requestAnimationFrame)
      const { left, top, right, bottom } = (editor ?? at).getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2]
      const next: Element | null = root.elementFromPoint(x, y)
      if (next === under) break
      under = next
    }
    if (!(at instanceof HTMLElement)) return null
    const outlined = (one: Element | null) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one ?? document.body)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    }
    const box = at.closest('.cm-editor') ?? at
    const radio = at instanceof HTMLInputElement && at.type === 'radio' ? at.name : null
    const stop = radio === null ? at : document.querySelector<HTMLElement>(`[name="${radio}"][data-stop]`)
    return {
      id: Number(stop?.dataset.stop ?? -1),
      name: `${at.localName}.${at.className} ${at.ariaLabel ?? at.textContent?.trim().slice(0, 40)}`,
      marked: outlined(box),
      inSight: under !== null && (box.contains(under) || under.contains(box)),
    }
  })
}

/** Where a key leads, press after press, until it leads out of the page or in a round; with what has the focus at first. */
async function walk(page: Page, press: () => Promise<void>, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  const first = await focused(page)
  for (let stop = first; (stop || stops.length === 0) && stops.length < most; stop = await focused(page)) {
    if (stop) stops.push(stop)
    await press()
    if (!stop && !(await focused(page))) break
  }
  return stops
}

describe('By Tab alone', () => {
  test.each(STATES)('%s: every control is come to, shows that it is the one, and stands in sight', async (query) => {
    const narrow = async () => {
      // What a zoom of 200 % leaves of a small window.
      const page = await open(query, { width: 320, height: 400 })
      return { page, wanted: await controls(page) }
    }
    const { page, wanted } = await narrow()
    const most = wanted.length + 3
    const stops = await walk(page, () => page.keyboard.press('Tab'), most)
    await page.close()
    // A surface that begins inside of itself (a dialog, an editor) is walked the other way, too.
    const { page: again } = await narrow()
    if (await focused(again)) {
      const back = async () => {
        await again.keyboard.down('Shift')
        await again.keyboard.press('Tab')
        await again.keyboard.up('Shift')
      }
      stops.push(...(await walk(again, back, most)))
    }
    await again.close()
    const come = new Set(stops.map(({ id }) => id))
    const complaints = stops.flatMap(({ name, marked, inSight }) => [
      ...(marked ? [] : [`nothing shows that it has the focus: ${name}`]),
      ...(inSight ? [] : [`out of sight: ${name}`]),
    ])
    expect(wanted.length).toBeGreaterThan(0)
    expect([...complaints, ...wanted.filter((_, id) => !come.has(id)).map((name) => `not come to: ${name}`)]).toEqual(
      [],
    )
  })
})
