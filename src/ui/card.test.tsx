// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import type { Diagnostic } from '../engine/finding.ts'
import type { CardProps } from './card/card-props.ts'
import { Card } from './card.tsx'
import { Menu } from './menu.tsx'
import { messageTable } from './message-table.ts'
import { readMessagesWith } from './messages.ts'

const TEXT = 'Seen today. Client was noncompliant with her lithium again. Plan.'
const START = TEXT.indexOf('was noncompliant')
const END = START + 'was noncompliant with her lithium'.length
const TEMPLATE = 'took her lithium [how often]; said “[her words]”'

const diagnostic: Diagnostic = {
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

function open(more: Partial<CardProps> = {}, Shown: typeof Card = Menu) {
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

const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const choices = () => screen.getAllByRole('menuitem')
/** The sentence on show, with what goes in minus signs and what comes in plus signs. */
const shownPreview = () =>
  [...(document.querySelector('.preview[data-shown=true] p')?.children ?? [])]
    .map((one) => ({ DEL: `-${one.textContent}-`, INS: `+${one.textContent}+` })[one.tagName] ?? one.textContent)
    .join('')

beforeAll(() => readMessagesWith(messageTable(table)))
afterEach(cleanup)

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

describe('leaving a wording', () => {
  it.each([
    ['Just this one', 'this'],
    ['This phrase', 'phrase'],
    ['This rule here', 'site'],
    ['This rule everywhere', 'everywhere'],
  ])('%s', async (name, scope) => {
    const { onLeave } = open()
    press('l')
    fireEvent.click(await screen.findByText(name))
    expect(onLeave.mock.calls).toEqual([[scope]])
  })

  it('asks, after three, whether to be quiet', async () => {
    const { onLeave } = open({ leftCount: 3 })
    press('l')
    await screen.findByText('Shall I be quiet about this one?')
    fireEvent.click(screen.getByText('Not yet'))
    expect(await screen.findByText('Just this one')).toBeTruthy()
    expect(onLeave).not.toHaveBeenCalled()
    press('Escape')
    press('l')
    fireEvent.click(await screen.findByText('Yes, please'))
    expect(onLeave.mock.calls).toEqual([['everywhere']])
  })

  it('does not ask before', async () => {
    open({ leftCount: 2 })
    press('l')
    await screen.findByText('Just this one')
    expect(screen.queryByText('Shall I be quiet about this one?')).toBeNull()
  })

  it('takes a false alarm upon itself', async () => {
    const { onLeave } = open()
    press('l')
    fireEvent.click(await screen.findByText('False alarm'))
    expect(onLeave.mock.calls).toEqual([['this', 'false-alarm']])
    expect(await screen.findByText('Thanks. That was mine; quiet here now.')).toBeTruthy()
  })
})

describe('the three steps', () => {
  it('put the writer’s own answers behind the sentence, if wanted', async () => {
    const { onApply, onCopy } = open()
    press('d')
    const happened = await screen.findByLabelText('What happened?')
    expect(document.activeElement).toBe(happened)
    expect(screen.getByText('Add after this sentence')).toHaveProperty('disabled', true)
    fireEvent.input(happened, { target: { value: 'two doses were left' } })
    fireEvent.input(screen.getByLabelText('Given that, what would be helpful?'), { target: { value: 'ask her' } })
    const words = 'Two doses were left. What may help: ask her.'
    expect(await screen.findByText(words)).toBeTruthy()
    fireEvent.click(screen.getByText('Copy'))
    expect(onCopy.mock.calls).toEqual([[words]])
    fireEvent.submit(document.querySelector('form')!)
    const at = TEXT.indexOf(' Plan.')
    expect(onApply.mock.calls).toEqual([[{ start: at, end: at, text: ` ${words}` }]])
  })

  it('keep what was written over a step back', async () => {
    open()
    press('d')
    fireEvent.input(await screen.findByLabelText('What happened?'), { target: { value: 'two doses were left' } })
    press('Escape')
    await vi.waitFor(() => expect(choices()).toHaveLength(3))
    press('d')
    expect(await screen.findByDisplayValue('two doses were left')).toBeTruthy()
  })
})

describe('other findings', () => {
  it('only a question near risk, and nothing that looks missing', () => {
    open({ diagnostic: { ...diagnostic, reframings: [], held: ['risk'] } })
    expect(screen.getByText('Safety may be at stake here, so every word stays yours.')).toBeTruthy()
    expect(screen.queryByRole('menu')).toBeNull()
    expect(screen.getByRole('dialog', { name: 'To look at: “noncompliant”' })).toBeTruthy()
    expect(document.activeElement?.textContent).toBe("I don't know yet")
  })

  it.each(['risk', 'duty'])('says nothing of waiting where there is a %s', async (held) => {
    open({ diagnostic: { ...diagnostic, reframings: [], held: [held] } })
    fireEvent.click(screen.getByText("I don't know yet"))
    expect(await screen.findByText('That is an answer, too. Who could think it through with you?')).toBeTruthy()
    expect(screen.queryByText(/can wait/)).toBeNull()
  })

  it.each([
    ['where only the writer knows', undefined, 1],
    ['beside a duty, where the question says all', ['duty'], 0],
  ])('only a question, %s', (_, held, lines) => {
    open({ diagnostic: { ...diagnostic, reframings: [], ...(held ? { held } : {}) } })
    expect(screen.queryAllByText('Only you know what happened here, so the words stay yours.')).toHaveLength(lines)
    expect(screen.getByText(diagnostic.question!)).toBeTruthy()
  })

  it('looks at a strong one first, by word and by shape', () => {
    open({ diagnostic: { ...diagnostic, severity: 'strong' } })
    expect(screen.getByText('Look at this first')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'Look at this first' })).toBeTruthy()
  })

  it('puts the answer first, and lets the line stay', () => {
    const answer = { start: TEXT.length, end: TEXT.length, text: '\nMy critic says [what].', action: 'answer' as const }
    open({
      diagnostic: {
        ...diagnostic,
        reframings: [...diagnostic.reframings, { ...answer, placeholders: [[16, 22]] }],
      },
    })
    expect(choices()[0]?.textContent).toContain('Answer it, and let your line stay')
    expect(screen.getByText('Your line stays. Below it:')).toBeTruthy()
    expect(document.querySelector('.preview[data-shown=true] del')).toBeNull()
  })

  it('has nothing to do for what was noticed', () => {
    open({
      diagnostic: {
        ...diagnostic,
        kind: 'noticed',
        message: 'Asking came before advising.',
        reframings: [],
        question: '',
      },
    })
    const dialog = screen.getByRole('dialog', { name: 'Noticed in “noncompliant”' })
    expect(within(dialog).getByText('Asking came before advising.')).toBeTruthy()
    expect(within(dialog).queryByText('Leave my wording')).toBeNull()
    expect(within(dialog).queryByText('Three steps')).toBeNull()
  })

  it('says that nothing was written when the text moved on', () => {
    const { onApply } = open({ state: 'changed' })
    expect(screen.getByText(/changed since I read it/)).toBeTruthy()
    press('1')
    expect(onApply).not.toHaveBeenCalled()
  })

  it('offers a copy when the page refused', async () => {
    const { onCopy } = open({ state: 'refused', wording: 'was not taking it' })
    fireEvent.click(screen.getByText('Copy'))
    expect(onCopy.mock.calls).toEqual([['was not taking it']])
    expect(await screen.findByText('Copied.')).toBeTruthy()
  })
})
