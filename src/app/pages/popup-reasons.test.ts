import { expect, test } from 'vitest'
import type { Quiet } from '../../platform/messages.ts'
import type { FrameView } from './follow-frames.ts'
import { popupReasons } from './popup-reasons.ts'

const frames = (...quiet: (Quiet | null)[]): FrameView[] =>
  quiet.map((one, id) => ({
    id,
    report: { type: 'report', site: 'https://a.example', fields: [], left: [], quiet: one },
  }))
const base = { on: true, paused: undefined, frames: frames(), missing: [] }

test.each([
  ['the site is off, whatever else', { ...base, on: false, paused: '3 pm' }, [{ is: 'site-off' }]],
  ['everything rests', { ...base, paused: '3 pm', frames: frames('nothing') }, [{ is: 'paused', until: '3 pm' }]],
  ['something stands', { ...base, frames: frames('nothing', null) }, []],
  ['nothing was found', { ...base, frames: frames('nothing') }, [{ is: 'nothing' }]],
  [
    'older text, in one of two frames',
    { ...base, frames: frames('earlier', 'nothing') },
    [{ is: 'earlier' }, { is: 'nothing' }],
  ],
  ['a password', { ...base, frames: frames('secret') }, [{ is: 'secret' }]],
  ['no field yet', { ...base, frames: frames('no-field') }, []],
  [
    'a frame of another site',
    { ...base, frames: frames(null), missing: ['https://b.example'] },
    [{ is: 'frame', origin: 'https://b.example' }],
  ],
])('%s', (_, inputs, expected) => {
  expect(popupReasons(inputs)).toEqual(expected)
})
