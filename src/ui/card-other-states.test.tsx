// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it, vi } from 'vitest'
import { choices, diagnostic, open, prepareCards, press, TEXT } from '../../tests/card-fixture.tsx'

prepareCards()

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
