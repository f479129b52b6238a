import { computed, effect, type ReadonlySignal } from '@preact/signals-core'
import type { FieldReport, FromFrame, FromPanel, LeftHere, Quiet } from '../../platform/messages.ts'
import { acceptPanels, type FramePort } from '../../platform/ports.ts'

export interface Reported {
  fields: ReadonlySignal<readonly FieldReport[]>
  left: ReadonlySignal<readonly LeftHere[]>
  quiet: ReadonlySignal<Quiet | null>
}

/** Tells our open panels and popups what stands here, now and whenever it changes. With none open, nothing is worked out. */
export function reportToPanels(
  site: string,
  { fields, left, quiet }: Reported,
  onWish: (message: FromPanel, say: (answer: FromFrame) => void) => void,
  life: AbortSignal,
): void {
  const ends = new Map<FramePort, () => void>()
  const report = computed<FromFrame>(() => ({
    type: 'report',
    site,
    fields: [...fields.value],
    left: [...left.value],
    quiet: quiet.value,
  }))
  acceptPanels(
    (port) =>
      ends.set(
        port,
        effect(() => port.say(report.value)),
      ),
    onWish,
    (port) => {
      ends.get(port)?.()
      ends.delete(port)
    },
    life,
  )
  life.addEventListener('abort', () => {
    for (const end of ends.values()) end()
    ends.clear()
  })
}
