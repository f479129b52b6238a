import type { Frame } from 'puppeteer-core'
import type { Browsing } from './browsing.ts'
import { until } from './until.ts'

/** An open card, as people and screen readers meet it. */
export interface Card {
  label: string
  text: string
  /** The other ways to say it, in order. */
  choices: string[]
  /** How many boxes for words it shows. */
  boxes: number
  /** What has the focus inside it; null when nothing has. */
  focused: string | null
  box: { x: number; y: number; width: number; height: number }
}

/** The card that stands in this frame, or null. */
export async function card(browsing: Browsing, frame: Frame): Promise<Card | null> {
  const found = await browsing.inClosedRoots(
    frame,
    (root): Card | null => {
      const dialog = root.querySelector<HTMLElement>('[role=dialog]')
      if (!dialog) return null
      const { x, y, width, height } = dialog.getBoundingClientRect()
      return {
        label: dialog.getAttribute('aria-label') ?? '',
        text: dialog.textContent,
        choices: [...dialog.querySelectorAll<HTMLElement>('[role=menuitem]')].map((item) => item.textContent),
        boxes: dialog.querySelectorAll('input').length,
        focused: root.activeElement?.textContent ?? null,
        box: { x, y, width, height },
      }
    },
    null,
  )
  return found.find((one) => one !== null) ?? null
}

/** Waits for a card in this frame. */
export function openCard(browsing: Browsing, frame: Frame): Promise<Card> {
  return until('The card', () => card(browsing, frame))
}

/** Waits until no card stands in this frame. */
export async function noCard(browsing: Browsing, frame: Frame): Promise<void> {
  await until('The end of the card', async () => (await card(browsing, frame)) === null)
}
