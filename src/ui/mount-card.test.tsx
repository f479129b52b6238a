// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import type { CardProps } from './card/card-props.ts'
import { messageTable } from './message-table.ts'
import { readMessagesWith } from './messages.ts'
import { mountCard, mountSteps } from './mount-card.tsx'

const TEXT = 'Pt refused group.'
let host: HTMLElement
let root: ShadowRoot
let life: AbortController

function props(more: Partial<CardProps> = {}) {
  return {
    diagnostic: {
      rule: 'adherence/refused',
      kind: 'nudge' as const,
      severity: 'nudge' as const,
      start: 3,
      end: 10,
      text: 'refused',
      message: '“refused” can read as blame.',
      layer: 'understanding' as const,
      family: 'adherence',
      reframings: [{ start: 3, end: 10, text: 'declined' }],
    },
    text: TEXT,
    field: 'note' as const,
    mode: 'keys' as const,
    state: 'open' as const,
    leftCount: 0,
    rect: { x: 10, y: 10, width: 50, height: 20 },
    onApply() {},
    onLeave() {},
    onMove() {},
    onClose() {},
    onCopy() {},
    ...more,
  }
}

const dialog = () => root.querySelector<HTMLElement>('[role=dialog]')
const pressEscape = () => {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  document.body.dispatchEvent(event)
  return event
}

beforeAll(() => readMessagesWith(messageTable(table)))
beforeEach(() => {
  host = document.documentElement.appendChild(document.createElement('div'))
  root = host.attachShadow({ mode: 'closed' })
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  host.remove()
})

describe('mountCard', () => {
  it('shows the card at once, and beside the words', () => {
    mountCard(root, props(), life.signal)
    expect(dialog()?.getAttribute('aria-label')).toBe('Another way to say “refused”')
    expect(root.querySelector<HTMLElement>('.frame')?.style.top).toBe('36px')
  })

  it('takes new props without starting over, and starts over for another finding', () => {
    const card = mountCard(root, props({ position: { index: 1, count: 2 } }), life.signal)
    const first = dialog()
    card.update({ state: 'changed' })
    expect(dialog()).toBe(first)
    expect(first?.textContent).toContain('changed since I read it')
    card.update({ state: 'open', position: { index: 2, count: 2 } })
    expect(dialog()).not.toBe(first)
  })

  it.each(['close', 'abort'])('leaves nothing behind after %s', (how) => {
    const added = vi.spyOn(window, 'addEventListener')
    const onClose = vi.fn()
    const card = mountCard(root, props({ mode: 'hover', onClose }), life.signal)
    for (const [, , options] of added.mock.calls) {
      expect(options, 'every listener should end with the card').toHaveProperty('signal')
    }
    if (how === 'close') card.close()
    else life.abort()
    expect(root.querySelector('.frame')).toBeNull()
    expect(pressEscape().defaultPrevented).toBe(false)
    expect(onClose).not.toHaveBeenCalled()
    card.update({ state: 'changed' })
    expect(root.querySelector('.frame')).toBeNull()
    added.mockRestore()
  })

  it('takes Escape while it stands, and no other key', () => {
    const onClose = vi.fn()
    mountCard(root, props({ mode: 'hover', onClose }), life.signal)
    const other = new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true })
    document.body.dispatchEvent(other)
    expect(other.defaultPrevented).toBe(false)
    expect(pressEscape().defaultPrevented).toBe(true)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('does nothing when it comes too late', () => {
    life.abort()
    mountCard(root, props(), life.signal).close()
    expect(root.childNodes).toHaveLength(0)
  })

  it('styles a root once', () => {
    mountCard(root, props(), life.signal).close()
    mountCard(root, props(), life.signal).close()
    expect(root.adoptedStyleSheets.length + root.querySelectorAll('style').length).toBe(1)
  })
})

describe('mountSteps', () => {
  it('offers the three steps for a selection', () => {
    const onApply = vi.fn()
    const rect = { x: 0, y: 0, width: 1, height: 1 }
    mountSteps(root, { text: TEXT, start: 3, end: 10, rect, onApply, onCopy() {}, onClose() {} }, life.signal)
    expect(root.activeElement?.tagName).toBe('TEXTAREA')
    expect(dialog()?.textContent).toContain('What would I need to know for this to make sense?')
  })
})
