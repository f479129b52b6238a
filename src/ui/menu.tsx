import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CardProps } from './card/card-props.ts'
import { focusedIn } from './card/choices.tsx'
import { Card } from './card.tsx'

const STOPS = 'button:not([tabindex="-1"]):not(:disabled), input, textarea'

/**
 * The card opened by key: focus moves to the first reframing (else to the question, else to the card), Tab goes round inside, and `onClose` is where the
 * app hands the focus back to the field with its selection.
 */
export function Menu(props: CardProps) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const card = frame.current
    const first =
      card?.querySelector<HTMLElement>('[role=menuitem]') ??
      card?.querySelector<HTMLElement>('.question button') ??
      card?.querySelector<HTMLElement>('[role=dialog]')
    first?.focus({ preventScroll: true })
  }, [])
  return (
    <div
      ref={frame}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)]
        const at = stops.indexOf(focusedIn(event.currentTarget) as HTMLElement)
        const next = stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]
        event.preventDefault()
        next?.focus()
      }}
    >
      <Card {...props} />
    </div>
  )
}
