import { describe } from 'vitest'
import { behaviours } from './behaviours.ts'
import { kind } from './driver/launch.ts'
import { places } from './places.ts'

describe('As the browser comes', () => {
  behaviours(places)
})

/** Chromium before 156, and managed ones for long after, have no ranges over the value of a text control: the mirror draws there. */
if (kind === 'chromium') {
  describe('Without value ranges', () => {
    behaviours(
      places.filter(({ name }) => /textarea|input/.test(name)),
      ['--disable-blink-features=OpaqueRange'],
    )
  })
}
