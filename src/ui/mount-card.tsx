import { render, type VNode } from 'preact'
import type { CardProps } from './card/card-props.ts'
import { Card } from './card.tsx'
import { Menu } from './menu.tsx'
import { mountSurface } from './mount-surface.ts'
import type { Box } from './place.ts'
import { StepsCard, type StepsCardProps } from './steps-card.tsx'

/** The words on the page that a card stands beside, in this frame's viewport. */
export interface Beside {
  rect: Box
}

export interface Mounted<Props> {
  /** New props, a new place, or both. */
  update(next: Partial<Props & Beside>): void
  /** Takes the card away. Calls no `onClose`: whoever closes already knows. */
  close(): void
}

/** Two findings of one rule with the same words are still two: the card starts afresh for each. */
const identity = ({ diagnostic, position, mode }: CardProps) =>
  [diagnostic.rule, diagnostic.text, position?.index ?? diagnostic.start, mode].join('\n')

function mount<Props extends { onClose(): void }>(
  root: ShadowRoot,
  initial: Props & Beside,
  signal: AbortSignal,
  draw: (props: Props) => VNode,
): Mounted<Props> {
  let props = initial
  const surface = mountSurface(root, initial.rect, () => props.onClose(), signal)
  if (!surface) return { update() {}, close() {} }
  const { frame, gone } = surface
  gone.addEventListener('abort', () => render(null, frame))
  const show = () => {
    render(draw(props), frame)
    // Drawing may have called back, and that may have closed us.
    if (!gone.aborted) surface.put(props.rect)
  }
  show()
  return {
    update(next) {
      if (gone.aborted) return
      props = { ...props, ...next }
      show()
    },
    close: surface.close,
  }
}

/** Shows the card (`mode: 'hover'`) or the menu (`mode: 'keys'`) beside the words at `rect`, until `signal` aborts or `close` is called. */
export function mountCard(root: ShadowRoot, initial: CardProps & Beside, signal: AbortSignal): Mounted<CardProps> {
  return mount(root, initial, signal, (props) => {
    const Shown = props.mode === 'keys' ? Menu : Card
    return <Shown key={identity(props)} {...props} />
  })
}

/** Shows the three steps for a selection of the writer's own, in the same way. */
export function mountSteps(
  root: ShadowRoot,
  initial: StepsCardProps & Beside,
  signal: AbortSignal,
): Mounted<StepsCardProps> {
  return mount(root, initial, signal, (props) => <StepsCard {...props} />)
}
