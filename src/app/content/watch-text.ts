import type { Field } from './fields.ts'

/**
 * While a card stands, looks with every frame whether its field is still there with its text: a page may take both away without an event. Costs one
 * comparison a frame, and nothing once the card is gone.
 */
export function watchText(field: Field, onGone: () => void): () => void {
  const look = () => {
    if (!field.editor.element.isConnected) return onGone()
    field.session.verify()
    frame = requestAnimationFrame(look)
  }
  let frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
