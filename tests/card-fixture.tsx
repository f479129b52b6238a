import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, vi } from 'vitest'
import table from '../public/_locales/en/messages.json'
import type { Diagnostic } from '../src/engine/finding.ts'
import type { CardProps } from '../src/ui/card/card-props.ts'
import type { Card } from '../src/ui/card.tsx'
import { Menu } from '../src/ui/menu.tsx'
import { messageTable } from '../src/ui/message-table.ts'
import { readMessagesWith } from '../src/ui/messages.ts'

export const TEXT = 'Seen today. Client was noncompliant with her lithium again. Plan.'
export const START = TEXT.indexOf('was noncompliant')
export const END = START + 'was noncompliant with her lithium'.length
const TEMPLATE = 'took her lithium [how often]; said “[her words]”'

export const diagnostic: Diagnostic = {
  rule: 'adherence/noncompliant',
  kind: 'nudge',
  severity: 'nudge',
  start: TEXT.indexOf('noncompliant'),
  end: TEXT.indexOf('noncompliant') + 12,
  text: 'noncompliant',
  message: '“noncompliant” can read as blame.',
  layer: 'understanding',
  family: 'adherence',
  question: 'What happens when it is time to take it?',
  why: 'It tells the next reader a rule was broken.',
  source: 'Park 2021',
  reframings: [
    { start: START, end: END, text: 'was not taking her lithium as prescribed' },
    { start: START, end: END, text: 'had not been following her lithium plan' },
    {
      start: START,
      end: END,
      text: TEMPLATE,
      placeholders: [
        [17, 28],
        [36, 47],
      ],
    },
  ],
}

/** Shows the menu (or the card) with a nudge, and answers what was called. */
export function open(more: Partial<CardProps> = {}, Shown: typeof Card = Menu) {
  const called = {
    onApply: vi.fn<CardProps['onApply']>(),
    onLeave: vi.fn<CardProps['onLeave']>(),
    onMove: vi.fn<CardProps['onMove']>(),
    onClose: vi.fn<CardProps['onClose']>(),
    onCopy: vi.fn<CardProps['onCopy']>(),
  }
  const props: CardProps = {
    diagnostic,
    text: TEXT,
    field: 'note',
    mode: Shown === Menu ? 'keys' : 'hover',
    position: { index: 1, count: 3 },
    state: 'open',
    leftCount: 0,
    ...called,
    ...more,
  }
  render(<Shown {...props} />)
  return called
}

export const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
export const choices = () => screen.getAllByRole('menuitem')
/** The sentence on show, with what goes in minus signs and what comes in plus signs. */
export const shownPreview = () =>
  [...(document.querySelector('.preview[data-shown=true] p')?.children ?? [])]
    .map((one) => ({ DEL: `-${one.textContent}-`, INS: `+${one.textContent}+` })[one.tagName] ?? one.textContent)
    .join('')

/** Words from the table before the tests of a file, nothing left on the page after each. */
export function prepareCards(): void {
  beforeAll(() => readMessagesWith(messageTable(table)))
  afterEach(cleanup)
}
