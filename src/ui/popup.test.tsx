// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import table from '../../public/_locales/en/messages.json'
import { messageTable } from './message-table.ts'
import { readMessagesWith } from './messages.ts'
import type { Reason } from './popup/reason.tsx'
import { Popup, type PopupProps } from './popup.tsx'

function open(more: Partial<PopupProps> = {}) {
  const called = {
    onSite: vi.fn<PopupProps['onSite']>(),
    onKind: vi.fn<PopupProps['onKind']>(),
    onOpenList: vi.fn<PopupProps['onOpenList']>(),
    onSettings: vi.fn<PopupProps['onSettings']>(),
    onScratchpad: vi.fn<PopupProps['onScratchpad']>(),
    onCommands: vi.fn<PopupProps['onCommands']>(),
    onCheckPage: vi.fn<PopupProps['onCheckPage']>(),
    onAllowFrame: vi.fn<PopupProps['onAllowFrame']>(),
    onNumberOnIcon: vi.fn<PopupProps['onNumberOnIcon']>(),
    onPause: vi.fn<PopupProps['onPause']>(),
    onResume: vi.fn<PopupProps['onResume']>(),
  }
  render(
    <Popup
      site={{ name: 'clinic.example', on: true, kind: 'guess' }}
      found={{ nudges: 0, noticed: 0 }}
      reasons={[]}
      numberOnIcon={false}
      iconIsSet={false}
      {...called}
      {...more}
    />,
  )
  return called
}

beforeAll(() => readMessagesWith(messageTable(table)))
afterEach(cleanup)

describe('the popup', () => {
  it('switches the site off, and says what on and off mean', () => {
    const { onSite } = open()
    const site = screen.getByRole('switch', { name: 'Read along on clinic.example' })
    expect(screen.getByText(/What you type stays on this device/)).toBeTruthy()
    fireEvent.click(site)
    expect(onSite.mock.calls).toEqual([[false]])
    cleanup()
    open({ site: { name: 'clinic.example', on: false, kind: 'guess' } })
    expect(screen.getByText(/Nothing on this site is read/)).toBeTruthy()
    expect(screen.queryByText('Quiet for a while')).toBeNull()
  })

  it.each([
    [0, 'Nothing to look at so far.'],
    [1, 'One phrase to look at, if you have a minute. Nothing has to change.'],
    [3, 'Three phrases to look at, if you have a minute. Nothing has to change.'],
    [12, '12 phrases to look at, if you have a minute. Nothing has to change.'],
  ])('%i found', (nudges, words) => {
    const { onOpenList } = open({ found: { nudges, noticed: 0 } })
    expect(screen.getByText(words)).toBeTruthy()
    fireEvent.click(screen.getByText('Open the list'))
    expect(onOpenList).toHaveBeenCalledOnce()
  })

  it('never counts what was noticed', () => {
    open({ found: { nudges: 1, noticed: 7 } })
    expect(screen.getByText('Something kind was noticed, too.')).toBeTruthy()
    expect(document.body.textContent).not.toContain('7')
  })

  it.each<[Reason, RegExp]>([
    [{ is: 'site-off' }, /This site is off/],
    [{ is: 'paused', state: { time: '14:30' } }, /quiet until 14:30/],
    [{ is: 'paused', state: 'hidden' }, /hidden, in all tabs/],
    [{ is: 'read-only' }, /can't be typed in/],
    [{ is: 'secret' }, /I never read those/],
    [{ is: 'not-prose' }, /rather than for sentences/],
    [{ is: 'opted-out' }, /asks not to be read/],
    [{ is: 'not-a-text-field' }, /not a text field/],
    [{ is: 'earlier' }, /here before you wrote/],
    [{ is: 'nothing' }, /nothing to look at/],
    [{ is: 'frame', origin: 'ehr.example' }, /comes from ehr\.example/],
  ])('says why nothing is underlined: %o', (reason, words) => {
    open({ reasons: [reason] })
    expect(screen.getByText('Why nothing is underlined here')).toBeTruthy()
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('offers to look at the page, and to ask for a frame', () => {
    const { onCheckPage, onAllowFrame } = open({ reasons: [{ is: 'earlier' }, { is: 'frame', origin: 'ehr.example' }] })
    fireEvent.click(screen.getByText('Look at this page, too'))
    fireEvent.click(screen.getByText('Read along on ehr.example'))
    expect(onCheckPage).toHaveBeenCalledOnce()
    expect(onAllowFrame.mock.calls).toEqual([['ehr.example']])
  })

  it('chooses what one writes here, and a number on the icon', () => {
    const { onKind, onNumberOnIcon } = open()
    fireEvent.change(screen.getByLabelText('What I write here'), { target: { value: 'reflection' } })
    fireEvent.click(screen.getByRole('switch', { name: 'Show a number on the icon' }))
    expect(onKind.mock.calls).toEqual([['reflection']])
    expect(onNumberOnIcon.mock.calls).toEqual([[true]])
  })

  it('has a person to talk to even on the browser’s own pages', () => {
    open({ site: null })
    expect(screen.getByText(/belongs to the browser/)).toBeTruthy()
    expect(screen.getByText('Talk to a person')).toBeTruthy()
  })
})
