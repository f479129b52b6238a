// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { diagnostic, open, prepareCards, press, TEXT } from '../../tests/card-fixture.tsx'
import type { CardProps } from './card/card-props.ts'

prepareCards()

const several = (written: (ids: readonly string[]) => number) => {
  const onWrite = vi.fn(async (ids: readonly string[]) => written(ids))
  const changes = ['a', 'b', 'c'].map((id) => ({ id, text: TEXT, reframing: diagnostic.reframings[0]! }))
  return { alike: { changes, onWrite } satisfies CardProps['alike'], onWrite }
}
const boxes = () => screen.getAllByRole('checkbox') as HTMLInputElement[]

describe('all of a rule, from the card', () => {
  it('is offered only where there are several', () => {
    open()
    expect(screen.queryByText(/of this rule in this field/)).toBeNull()
    press('a')
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  it('shows each sentence as it would read, and writes those that are ticked', async () => {
    const { alike, onWrite } = several((ids) => ids.length)
    open({ alike })
    press('a')
    await vi.waitFor(() => expect(boxes()).toHaveLength(3))
    expect(document.querySelectorAll('.changes ins').length).toBeGreaterThan(2)
    fireEvent.click(boxes()[1]!)
    fireEvent.click(screen.getByRole('button', { name: 'Write the chosen ones (2)' }))
    await vi.waitFor(() => expect(onWrite).toHaveBeenCalledWith(['a', 'c']))
  })

  it('says how many could not be written', async () => {
    const { alike } = several(() => 1)
    open({ alike })
    press('a')
    await vi.waitFor(() => expect(boxes()).toHaveLength(3))
    fireEvent.click(screen.getByRole('button', { name: 'Write the chosen ones (3)' }))
    await vi.waitFor(() => expect(screen.getByText(/^Left as you wrote it: 2/)).toBeTruthy())
  })

  it('Escape goes back to the wordings first', async () => {
    const { alike } = several((ids) => ids.length)
    const { onClose } = open({ alike })
    press('a')
    await vi.waitFor(() => expect(boxes()).toHaveLength(3))
    press('Escape')
    await vi.waitFor(() => expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(0))
    expect(onClose).not.toHaveBeenCalled()
  })
})
