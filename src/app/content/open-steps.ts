import type { Layer } from '../../editors/overlay.ts'
import { say } from '../../ui/messages.ts'
import type { StepsCardProps } from '../../ui/steps-card.tsx'
import type { Surfaces } from '../world.ts'
import { boxOf, showCard } from './card-host.ts'
import { copyText } from './copy-text.ts'
import type { Field } from './fields.ts'
import type { Stage } from './stage.ts'
import { watchText } from './watch-text.ts'

export interface StepsInputs {
  stage: Stage
  surfaces(): Promise<Surfaces>
  gone(field: Field): void
  announce(field: Field, words: string): void
}

/** Opens the three steps for what the writer selected: their own answers, put behind the sentence where they wish. */
export async function openSteps(
  { stage, surfaces, gone, announce }: StepsInputs,
  field: Field,
  selected: { start: number; end: number },
): Promise<void> {
  const { editor, session } = field
  const turn = stage.begin()
  const text = session.text()
  const revision = session.revision()
  const restore = editor.keepSelection()
  const { mountSteps } = await surfaces()
  if (!turn.holds() || field.life.signal.aborted) return
  const finish = (words: string, putBack: (() => void) | null = restore) => {
    if (!turn.holds()) return
    stage.close()
    putBack?.()
    if (words) announce(field, words)
  }
  const rectIn = (layer: Layer) => boxOf(editor.rects(selected.start, selected.end), layer)
  const shown = showCard<StepsCardProps>(
    editor.element,
    (root, layer, life) =>
      mountSteps(
        root,
        {
          text,
          ...selected,
          rect: rectIn(layer),
          async onApply(edit) {
            const place = session.carried({ start: edit.start, end: edit.end }, revision)
            const sentence = session.carried(selected, revision)
            restore()
            if (!place || !sentence) return finish('')
            const applied = await editor.apply({ ...place, text: edit.text }, text.slice(edit.start, edit.end))
            finish(applied === 'applied' ? say('announce_applied') : '', null)
          },
          onCopy: copyText,
          onClose: () => finish(''),
        },
        life,
      ),
    field.life.signal,
  )
  if (!shown) return
  const stopWatching = watchText(field, () => {
    finish('', null)
    gone(field)
  })
  turn.stand({
    field,
    finding: null,
    opened: 'keys',
    shown,
    follow: () => shown.update({ rect: rectIn(shown.layer) }),
    end() {
      stopWatching()
      shown.close()
    },
  })
}
