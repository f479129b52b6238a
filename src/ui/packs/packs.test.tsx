// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import table from '../../../public/_locales/en/messages.json'
import { messageTable } from '../message-table.ts'
import { readMessagesWith } from '../messages.ts'
import { Packs, type PacksProps } from './packs.tsx'

const props = (more: Partial<PacksProps> = {}): PacksProps => ({
  packs: [
    { id: 'river', title: 'River words', rules: 12, on: true },
    { id: 'ward', title: 'Ward words', rules: 3, on: false },
  ],
  open: null,
  note: null,
  schemas: { first: {}, others: {} },
  reading: null,
  busy: false,
  files: { current: null },
  onAdd: vi.fn(),
  onWrite: vi.fn(),
  onEdit: vi.fn(),
  onSwitch: vi.fn(),
  onSave: vi.fn(),
  onRemove: vi.fn(),
  onUndo: vi.fn(),
  onInput: vi.fn(),
  onKeep: vi.fn(),
  onClose: vi.fn(),
  onStop: vi.fn(),
  shipped: [{ name: 'plain', title: 'Plain words', about: 'Hints.', views: ['One.', 'Other.'], rules: 4, on: false }],
  shippedLocked: false,
  onShipped: vi.fn(),
  ...more,
})
const button = (name: string) => screen.getByRole('button', { name })
const open = { round: 1, title: null, text: 'pack: x\ntitle: X\n' }
const mistake = { line: 2, column: 8, message: '“title” is very short.', mend: 'Write at least 3 letters.' }

beforeAll(() => readMessagesWith(messageTable(table)))
afterEach(cleanup)

describe('the packs that ship', () => {
  test('say both views, and are switched by their name', () => {
    const given = props()
    render(<Packs {...given} />)
    expect(screen.getByText('Other.')).toBeTruthy()
    fireEvent.click(screen.getByRole('switch', { name: 'Plain words' }))
    expect(given.onShipped).toHaveBeenCalledWith('plain', true)
  })

  test('are not the writer’s to switch where the clinic has said which are on', () => {
    render(<Packs {...props({ shippedLocked: true })} />)
    expect(screen.getByRole('switch', { name: 'Plain words' }).hasAttribute('disabled')).toBe(true)
  })
})

describe('the list of packs', () => {
  test('each can be switched, edited, saved and removed by its name', () => {
    const given = props()
    render(<Packs {...given} />)
    const river = screen.getByRole('switch', { name: 'River words' })
    expect(river.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(river)
    fireEvent.click(button('Edit “Ward words”'))
    fireEvent.click(button('Save to a file: “Ward words”'))
    fireEvent.click(button('Remove “Ward words”'))
    expect(given.onSwitch).toHaveBeenCalledWith('river', false)
    for (const called of [given.onEdit, given.onSave, given.onRemove]) expect(called).toHaveBeenCalledWith('ward')
    expect(screen.getByText(/Rules: 12/)).toBeDefined()
  })

  test('one that was removed can be brought back from where the focus is, and then has it', () => {
    const given = props({ note: { is: 'removed', title: 'Lake words' } })
    const { rerender } = render(<Packs {...given} />)
    expect(document.activeElement).toBe(button('Undo'))
    fireEvent.click(button('Undo'))
    expect(given.onUndo).toHaveBeenCalled()
    // The note may come before the list.
    const back = { ...given, note: { is: 'back', id: 'lake', title: 'Lake words' } } as const
    rerender(<Packs {...back} />)
    rerender(<Packs {...back} packs={[{ id: 'lake', title: 'Lake words', rules: 1, on: true }, ...given.packs]} />)
    expect(document.activeElement).toBe(screen.getByRole('switch', { name: 'Lake words' }))
  })

  test('a file that is dropped is added', () => {
    const given = props()
    const { container } = render(<Packs {...given} />)
    const file = new File(['pack: x'], 'x.yaml')
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    })
    container.querySelector('.packs')?.dispatchEvent(drop)
    expect(drop.defaultPrevented, 'the browser would open it').toBe(true)
    expect(given.onAdd).toHaveBeenCalledWith(file)
  })

  test.each([
    [{ is: 'kept', title: 'Lake' }, '“Lake” is saved.'],
    [{ is: 'no-room' }, 'The browser has no room for this. What was saved before is as it was.'],
    [{ is: 'reading', name: 'x.yaml' }, 'Reading “x.yaml” …'],
    [{ is: 'refused', name: 'x.yaml', why: 'No rules. Add one.' }, '“x.yaml” does not hold yet. No rules. Add one.'],
    [{ is: 'not-text', name: 'x.yaml' }, '“x.yaml” holds more than plain text.'],
  ] as const)('%j is said', (note, words) => {
    render(<Packs {...props({ note })} />)
    expect(screen.getByRole('status').textContent).toBe(words)
  })
})

describe('the editor of a pack', () => {
  test('has the focus while it is open, and gives it back', () => {
    const given = props()
    const { rerender, container } = render(<Packs {...given} />)
    button('Write your own').focus()
    fireEvent.click(button('Write your own'))
    rerender(<Packs {...given} open={open} />)
    expect(container.querySelector('.code')).toBe(document.activeElement)
    rerender(<Packs {...given} />)
    expect(document.activeElement).toBe(button('Write your own'))
  })

  test('says what holds, and saves', () => {
    const given = props({ open, reading: { is: 'holds', rules: 1, examples: 12 } })
    const { container } = render(<Packs {...given} />)
    expect(container.querySelector('.pack-editor [role=status]')?.textContent).toBe(
      'It holds. Rules: 1. Examples that hold: 12.',
    )
    fireEvent.click(button('Save'))
    expect(given.onKeep).toHaveBeenCalled()
  })

  test('says what is to be mended and marks it; saving leads there', () => {
    const given = props({ open, reading: { is: 'refused', mistakes: [mistake], untold: 2 } })
    const { container } = render(<Packs {...given} />)
    expect(container.querySelector('.pack-editor [role=status]')?.textContent).toBe('To mend: 3')
    expect(screen.getByText('Write at least 3 letters.')).toBeDefined()
    expect(screen.getByText('and 2 more')).toBeDefined()
    const marked = container.querySelector('.code')?.shadowRoot?.querySelector('.cm-lintRange-warning')
    expect(marked?.textContent).toBe('X')
    const save = button('Save')
    expect(save.getAttribute('aria-disabled')).toBe('true')
    save.focus()
    fireEvent.click(save)
    expect(given.onKeep).not.toHaveBeenCalled()
    expect(container.querySelector('.code')).toBe(document.activeElement)
  })

  test('a reading that takes long can be stopped', () => {
    const given = props({ open, busy: true })
    render(<Packs {...given} />)
    fireEvent.click(button('Stop reading'))
    expect(given.onStop).toHaveBeenCalled()
  })
})
