// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import type { Diagnostic } from '../engine/finding.ts'
import { messageTable } from './message-table.ts'
import { readMessagesWith } from './messages.ts'
import type { PanelField } from './panel/panel-data.ts'
import { createPanelModel } from './panel/panel-model.ts'
import { Panel, type PanelProps } from './panel.tsx'

const TEXT = 'Pt refused group. She is lazy.'
const found = (phrase: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: `rules/${phrase}`,
  kind: 'nudge',
  severity: 'nudge',
  start: TEXT.indexOf(phrase),
  end: TEXT.indexOf(phrase) + phrase.length,
  text: phrase,
  message: 'can read as blame.',
  layer: 'understanding',
  family: 'rules',
  reframings: [{ start: TEXT.indexOf(phrase), end: TEXT.indexOf(phrase) + phrase.length, text: 'kind' }],
  ...more,
})
const fields: PanelField[] = [
  {
    id: 'note',
    label: 'Progress note',
    kind: 'note',
    text: TEXT,
    unread: 0,
    items: [
      { id: 'a', diagnostic: found('refused'), line: 1, column: 4 },
      { id: 'b', diagnostic: found('lazy', { severity: 'strong', layer: 'relationship' }), line: 1, column: 26 },
    ],
  },
  { id: 'plan', label: 'Plan', kind: 'note', text: '', unread: 0, items: [] },
]

function open(more: Partial<PanelProps> = {}) {
  const called = {
    onJump: vi.fn<PanelProps['onJump']>(),
    onApply: vi.fn<PanelProps['onApply']>(),
    onWriteTogether: vi.fn<PanelProps['onWriteTogether']>(),
    onLeave: vi.fn<PanelProps['onLeave']>(),
    onCopy: vi.fn<PanelProps['onCopy']>(),
    onUndo: vi.fn<PanelProps['onUndo']>(),
    onPause: vi.fn<PanelProps['onPause']>(),
    onResume: vi.fn<PanelProps['onResume']>(),
    onCheckPage: vi.fn<PanelProps['onCheckPage']>(),
    onAllowFrame: vi.fn<PanelProps['onAllowFrame']>(),
  }
  render(
    <Panel model={createPanelModel()} fields={fields} left={[]} leftCounts={{}} reasons={[]} {...called} {...more} />,
  )
  return called
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row)
const stops = () =>
  [...document.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')].map((row) => row.dataset.row)
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement!, { key, ...more })
const focusRow = (id: string) => document.querySelector<HTMLElement>(`[data-row=${id}]`)!.focus()
const focused = () => (document.activeElement as HTMLElement).dataset.row

beforeAll(() => readMessagesWith(messageTable(table)))
afterEach(cleanup)

describe('why nothing is underlined', () => {
  it('is said of the field that has the focus, with what can be done', () => {
    const { onAllowFrame } = open({ reasons: [{ is: 'read-only' }, { is: 'frame', origin: 'https://b.example' }] })
    const said = screen.getByRole('region', { name: 'Why nothing is underlined here' })
    expect(said.querySelectorAll('.reason')).toHaveLength(2)
    fireEvent.click(said.querySelector('button')!)
    expect(onAllowFrame).toHaveBeenCalledWith('https://b.example')
  })

  it('is not said twice: the list says that it is empty', () => {
    open({ reasons: [{ is: 'nothing' }, { is: 'no-field' }] })
    expect(screen.queryByRole('region', { name: 'Why nothing is underlined here' })).toBeNull()
  })
})

describe('the list', () => {
  it('shows each field with its phrases, and where they are', () => {
    open()
    expect(rows()).toEqual(['note', 'a', 'b', 'plan'])
    expect(screen.getByRole('treegrid', { name: 'Phrases on this page' })).toBeTruthy()
    const row = document.querySelector('[data-row=b]')
    expect(row?.textContent).toContain('“lazy” can read as blame.')
    expect(row?.textContent).toContain('line 1, column 26')
    expect(stops()).toEqual(['a'])
  })

  it('is walked with the arrow keys, Home and End, with one stop for Tab', async () => {
    open()
    focusRow('a')
    for (const [key, expected] of [
      ['ArrowDown', 'b'],
      ['ArrowDown', 'plan'],
      ['ArrowDown', 'plan'],
      ['Home', 'note'],
      ['ArrowUp', 'note'],
      ['End', 'plan'],
      ['ArrowUp', 'b'],
      ['ArrowLeft', 'note'],
      ['ArrowRight', 'a'],
    ] as const) {
      press(key)
      await vi.waitFor(() => expect(focused(), key).toBe(expected))
      expect(stops()).toEqual([expected])
    }
  })

  it('folds a group with Left and opens it with Right', async () => {
    open()
    focusRow('note')
    press('ArrowLeft')
    await vi.waitFor(() => expect(rows()).toEqual(['note', 'plan']))
    press('ArrowRight')
    await vi.waitFor(() => expect(rows()).toEqual(['note', 'a', 'b', 'plan']))
  })

  it('jumps with Enter and with a click', () => {
    const { onJump } = open()
    focusRow('a')
    press('Enter')
    fireEvent.click(screen.getByText(/“lazy”/))
    expect(onJump.mock.calls.map(([item]) => item.id)).toEqual(['a', 'b'])
  })

  it('opens the reframings of a row with Ctrl+., applies one, and comes back to the row with Escape', async () => {
    const { onApply } = open()
    focusRow('b')
    press('.', { ctrlKey: true, code: 'Period' })
    const wording = await screen.findByRole('menuitem')
    await vi.waitFor(() => expect(document.activeElement).toBe(wording))
    press('1')
    expect(onApply.mock.calls.map(([item, , edit]) => [item.id, edit.text])).toEqual([['b', 'kind']])
    press('Escape')
    await vi.waitFor(() => expect(focused()).toBe('b'))
    expect(screen.queryByRole('menuitem')).toBeNull()
  })

  it('filters, with ! to leave out', async () => {
    open()
    fireEvent.input(screen.getByRole('searchbox', { name: 'Filter the list' }), { target: { value: '!strong' } })
    await vi.waitFor(() => expect(rows()).toEqual(['note', 'a']))
  })

  it('groups by layer', async () => {
    open()
    fireEvent.change(screen.getByLabelText('Group by'), { target: { value: 'layer' } })
    await vi.waitFor(() => expect(rows()).toEqual(['understanding', 'a', 'relationship', 'b']))
  })
})

describe('when the list is empty', () => {
  it.each([
    ['nothing was read', [], 'Nothing read yet.'],
    ['nothing was found', fields.slice(1), 'Nothing to look at here.'],
  ])('%s', (_, some, words) => {
    open({ fields: some })
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('the filter hides all, and can be cleared', async () => {
    open()
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'no such thing' } })
    fireEvent.click(await screen.findByText('Clear the filter'))
    await vi.waitFor(() => expect(rows()).toHaveLength(4))
  })
})

describe('beside the list', () => {
  it('wordings left can be undone, each with its scope', () => {
    const { onUndo } = open({
      left: [
        { id: 'x', scope: 'site', title: 'Refused', site: 'clinic.example' },
        { id: 'y', scope: 'everywhere', title: 'Claims' },
      ],
    })
    expect(screen.getByText('this rule on clinic.example')).toBeTruthy()
    fireEvent.click(screen.getByLabelText('Undo: Claims, this rule everywhere'))
    expect(onUndo.mock.calls).toEqual([['y']])
  })

  it('quiet for a while, and back', () => {
    const { onPause } = open()
    fireEvent.click(screen.getByText('1 hour'))
    expect(onPause.mock.calls).toEqual([['hour']])
    cleanup()
    const { onResume } = open({ paused: { time: '14:30' } })
    expect(screen.getByText('Quiet until 14:30.')).toBeTruthy()
    fireEvent.click(screen.getByText('Read along again'))
    expect(onResume).toHaveBeenCalledOnce()
  })

  it.each([
    ['Priya: 555 0134', 'Priya: 555 0134'],
    [undefined, 'Add a name or a number in the settings, and it stands here.'],
  ])('a person to talk to is always there (%s)', (contact, words) => {
    open({ contact })
    expect(screen.getByText('Talk to a person')).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
  })
})
