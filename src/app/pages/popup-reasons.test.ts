import { expect, test } from 'vitest'
import type { Quiet } from '../../platform/messages.ts'
import type { Reason } from '../../ui/popup/reason.tsx'
import type { FrameView } from './follow-frames.ts'
import { popupReasons, type ReasonInputs } from './popup-reasons.ts'

const frames = (...quiet: (Quiet | null)[]): FrameView[] =>
  quiet.map((one, id) => ({
    id,
    report: { type: 'report', site: 'https://a.example', fields: [], left: [], quiet: one },
  }))
const base: ReasonInputs = { on: true, paused: undefined, frames: frames(), missing: [], unread: null }

test.each<[string, ReasonInputs, Reason[]]>([
  ['the site is off, whatever else', { ...base, on: false, paused: { time: '3 pm' } }, [{ is: 'site-off' }]],
  [
    'everything rests',
    { ...base, paused: { time: '3 pm' }, frames: frames('nothing') },
    [{ is: 'paused', state: { time: '3 pm' } }],
  ],
  ['everything is hidden', { ...base, paused: 'hidden' }, [{ is: 'paused', state: 'hidden' }]],
  ['something stands', { ...base, frames: frames('nothing', null) }, []],
  [
    'a field that is not read has the focus, and something stands in another',
    { ...base, frames: frames('read-only', null) },
    [{ is: 'read-only' }],
  ],
  ['a glance waits', { ...base, frames: frames('glance') }, [{ is: 'glance' }]],
  ['nothing was found', { ...base, frames: frames('nothing') }, [{ is: 'nothing' }]],
  [
    'older text, in one of two frames',
    { ...base, frames: frames('earlier', 'nothing') },
    [{ is: 'earlier' }, { is: 'nothing' }],
  ],
  ['a password', { ...base, frames: frames('secret') }, [{ is: 'secret' }]],
  ['no field yet', { ...base, frames: frames('no-field'), unread: 'no-field' }, [{ is: 'no-field' }]],
  ['a closed part of the page', { ...base, unread: 'closed' }, [{ is: 'closed' }]],
  ['letters that are drawn', { ...base, frames: frames('not-a-text-field'), unread: 'drawn' }, [{ is: 'drawn' }]],
  ['a field that is read, beside', { ...base, frames: frames('nothing'), unread: 'no-field' }, [{ is: 'nothing' }]],
  ['a text that is too long', { ...base, frames: frames('too-long') }, [{ is: 'too-long' }]],
  [
    'a frame of another site',
    { ...base, frames: frames(null), missing: ['https://b.example'] },
    [{ is: 'frame', origin: 'https://b.example' }],
  ],
])('%s', (_, inputs, expected) => {
  expect(popupReasons(inputs)).toEqual(expected)
})
