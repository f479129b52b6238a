// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { choices, diagnostic, END, open, prepareCards, press, START, shownPreview } from '../../tests/card-fixture.tsx'
import { Card } from './card.tsx'

prepareCards()

describe('the menu, opened by key', () => {
  it('takes the focus on the first wording, and says the phrase once', () => {
    open()
    expect(document.activeElement).toBe(choices()[0])
    const dialog = screen.getByRole('dialog', { name: 'Another way to say “noncompliant”' })
    expect(dialog.textContent.match(/“noncompliant”/g)).toHaveLength(1)
    expect(choices().map((one) => one.textContent)).toEqual([
      'was not taking her lithium as prescribed',
      'had not been following her lithium plan',
      'took her lithium how often; said “her words” to finish in your own words',
    ])
  })

  it('shows the whole sentence as it would read, for the wording that is active', async () => {
    open()
    expect(shownPreview()).toBe('Client was -noncompliant with-+not taking+ her lithium+ as prescribed+ again.')
    press('ArrowDown')
    expect(document.activeElement).toBe(choices()[1])
    await vi.waitFor(() => expect(shownPreview()).toContain('+had not been following+'))
  })

  it.each([
    ['ArrowUp', 2],
    ['End', 2],
    ['Home', 0],
  ])('%s moves to wording %i, going round', (key, index) => {
    open()
    press(key)
    expect(document.activeElement).toBe(choices()[index])
    expect(
      choices()
        .map((one) => one.tabIndex)
        .filter((stop) => stop === 0),
    ).toHaveLength(1)
  })

  it.each([
    ['1', 0],
    ['2', 1],
  ])('%s hands that wording to the page', (key, index) => {
    const { onApply } = open()
    press(key)
    const { start, end, text } = diagnostic.reframings[index]!
    expect(onApply.mock.calls).toEqual([[{ start, end, text }]])
  })

  it('reads digits by their place on the keyboard', () => {
    const { onApply } = open()
    press('é', { code: 'Digit2' })
    expect(onApply).toHaveBeenCalledOnce()
  })

  it('leaves keys with Ctrl, Alt and Meta to the page, and tells it of no key', () => {
    const { onApply } = open()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    for (const key of ['1', 'd', 'Escape']) press(key, { ctrlKey: true })
    expect(onApply).not.toHaveBeenCalled()
    expect(heard).not.toHaveBeenCalled()
    document.removeEventListener('keydown', heard)
  })

  it('goes on and back with F8 and Shift+F8, and closes with Escape', () => {
    const { onMove, onClose } = open()
    press('F8')
    press('F8', { shiftKey: true })
    press('Escape')
    expect(onMove.mock.calls).toEqual([[1], [-1]])
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('goes on and back with the keys that the writer chose in their place', () => {
    const { onMove } = open({ moves: { next: 'ctrl+ArrowDown', previous: 'ctrl+ArrowUp' } })
    press('F8')
    expect(onMove).not.toHaveBeenCalled()
    press('ArrowDown', { ctrlKey: true })
    press('ArrowUp', { ctrlKey: true })
    expect(onMove.mock.calls).toEqual([[1], [-1]])
    expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-keyshortcuts')).toBe('Control+ArrowDown')
  })

  it('keeps Tab inside, both ways', () => {
    open()
    const { activeElement: first } = document
    press('Tab', { shiftKey: true })
    press('Tab', { shiftKey: true })
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Next')
    press('Tab')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Close')
    press('Tab')
    expect(document.activeElement).toBe(first)
  })

  it('unfolds why, with its source', async () => {
    open()
    expect(screen.queryByText(/a rule was broken/)).toBeNull()
    press('w')
    expect(await screen.findByText(/a rule was broken/)).toBeTruthy()
    expect(screen.getByText('Source: Park 2021')).toBeTruthy()
  })

  it('takes “I don’t know yet” for an answer', async () => {
    open()
    screen.getByText("I don't know yet").focus()
    fireEvent.click(screen.getByText("I don't know yet"))
    expect(await screen.findByText('That is an answer, too. It can wait.')).toBeTruthy()
    expect(screen.queryByText(diagnostic.question!)).toBeNull()
    expect(document.activeElement, 'the keys should stay ours').toBe(choices()[0])
  })
})

describe('the card, opened by pointer', () => {
  it('takes no focus, and a press on it leaves the focus where it is', () => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.focus()
    open({}, Card)
    expect(document.activeElement).toBe(field)
    expect(fireEvent.mouseDown(choices()[0]!), 'the press should be kept from moving the focus').toBe(false)
    field.remove()
  })

  it('takes none for what can be done by pointer alone', async () => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.focus()
    open({}, Card)
    fireEvent.click(screen.getByText('Leave my wording'))
    await screen.findByText('Just this one')
    fireEvent.click(screen.getByText('Leave my wording'))
    await vi.waitFor(() => expect(choices()).toHaveLength(3))
    expect(document.activeElement).toBe(field)
    field.remove()
  })

  it('applies what is clicked', () => {
    const { onApply } = open({}, Card)
    fireEvent.click(choices()[1]!)
    expect(onApply.mock.calls[0]?.[0].text).toBe('had not been following her lithium plan')
  })

  it('shows the sentence for the wording under the pointer', async () => {
    open({}, Card)
    fireEvent.pointerMove(choices()[1]!)
    await vi.waitFor(() => expect(shownPreview()).toContain('+had not been following+'))
  })
})

describe('a template', () => {
  it('is finished in the card: the page gets it only when nothing is open', async () => {
    const { onApply } = open()
    press('3')
    const [often, words] = await screen.findAllByRole('textbox')
    expect(document.activeElement).toBe(often)
    const use = screen.getByText('Use this wording')
    expect(use).toHaveProperty('disabled', true)
    fireEvent.input(often!, { target: { value: 'on five of seven days.' } })
    expect(use).toHaveProperty('disabled', true)
    fireEvent.submit(document.querySelector('form')!)
    expect(onApply).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(words)
    fireEvent.input(words!, { target: { value: '“it makes me sick”' } })
    await vi.waitFor(() => expect(use).toHaveProperty('disabled', false))
    fireEvent.submit(document.querySelector('form')!)
    expect(onApply.mock.calls).toEqual([
      [{ start: START, end: END, text: 'took her lithium on five of seven days; said “it makes me sick”' }],
    ])
  })

  it('shows the sentence growing, with what is still open as slots', async () => {
    open()
    press('3')
    const [often] = await screen.findAllByRole('textbox')
    fireEvent.input(often!, { target: { value: 'daily' } })
    await vi.waitFor(() => expect(shownPreview()).toContain('daily'))
    expect([...document.querySelectorAll('.preview .slot')].map((slot) => slot.textContent)).toEqual(['her words'])
  })

  it('lets a slot be left out where the rest still reads, and put back', async () => {
    const { onApply } = open()
    press('3')
    const [often] = await screen.findAllByRole('textbox')
    expect(screen.queryByLabelText('Leave out: how often'), 'a clause with a fact stays').toBeNull()
    fireEvent.input(often!, { target: { value: 'daily' } })
    fireEvent.click(screen.getByLabelText('Leave out: her words'))
    fireEvent.click(await screen.findByLabelText('Put back: her words'))
    fireEvent.click(await screen.findByLabelText('Leave out: her words'))
    fireEvent.click(await screen.findByLabelText('Put back: her words'))
    fireEvent.input(await screen.findByLabelText('Your words for: her words'), { target: { value: 'it helps' } })
    fireEvent.click(await screen.findByLabelText('Leave out: her words'))
    fireEvent.click(await screen.findByLabelText('Put back: her words'))
    expect(await screen.findByDisplayValue('it helps'), 'what was written should come back').toBeTruthy()
    fireEvent.click(screen.getByLabelText('Leave out: her words'))
    await screen.findByLabelText('Put back: her words')
    fireEvent.submit(document.querySelector('form')!)
    expect(onApply.mock.calls[0]?.[0].text).toBe('took her lithium daily')
  })

  it('takes digits and letters for words, and Escape for one step back', async () => {
    const { onApply, onClose } = open()
    press('3')
    await screen.findAllByRole('textbox')
    press('1')
    press('d')
    expect(onApply).not.toHaveBeenCalled()
    press('Escape')
    expect(onClose).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(choices()).toHaveLength(3))
  })

  it('takes no letter for a key on the buttons between the boxes, and keeps the words over a step back', async () => {
    open()
    press('3')
    const often = await screen.findByLabelText('Your words for: how often')
    fireEvent.input(often, { target: { value: 'daily' } })
    const out = await screen.findByLabelText('Leave out: her words')
    out.focus()
    press('l')
    press('w')
    expect(screen.getByText('Why').getAttribute('aria-expanded')).toBe('false')
    expect(screen.getByText('Why').getAttribute('aria-keyshortcuts')).toBeNull()
    expect(screen.queryByText('Just this one')).toBeNull()
    press('Escape')
    await vi.waitFor(() => expect(choices()).toHaveLength(3))
    press('3')
    expect(await screen.findByDisplayValue('daily')).toBeTruthy()
  })
})
