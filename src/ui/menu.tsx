import type { CardProps } from './card/card-props.ts'
import { Card } from './card.tsx'

/**
 * The card opened by key (`Ctrl+.`): focus moves in, arrows walk the wordings, digits and Enter choose, Tab goes round inside, and `onClose` is where the
 * app hands the focus back to the field with its selection.
 */
export function Menu(props: CardProps) {
  return <Card {...props} mode="keys" />
}
