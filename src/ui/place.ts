export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Place {
  x: number
  y: number
  /** The card scrolls inside this. */
  maxHeight: number
  side: 'below' | 'above'
}

/** Between the words and the card, and between the card and the edge of the view. */
const GAP = 6
const MARGIN = 8

/**
 * Where a card of `size` stands for the words at `anchor`: below them when it fits, else above, else on the roomier side, scrolled; never
 * over the words, never past an edge of `view` (the visual viewport, which pinch zoom makes smaller than the layout one).
 * @param kept the side taken before, which stays while it fits, so that the card does not jump while one reads
 */
export function place(
  anchor: Box,
  size: { width: number; height: number },
  view: Box,
  rtl: boolean,
  kept?: Place['side'],
): Place {
  const room = {
    below: view.y + view.height - MARGIN - (anchor.y + anchor.height + GAP),
    above: anchor.y - GAP - (view.y + MARGIN),
  }
  const fits = (side: Place['side']) => size.height <= room[side]
  let side: Place['side'] = room.below >= room.above ? 'below' : 'above'
  if (kept && fits(kept)) side = kept
  else if (fits('below')) side = 'below'
  else if (fits('above')) side = 'above'
  // A frame too small for either side: the card takes the whole height, over the words if need be.
  const cramped = room[side] < Math.min(size.height, 160)
  const whole = view.height - 2 * MARGIN
  const maxHeight = Math.max(0, cramped ? whole : Math.min(room[side], whole))
  const height = Math.min(size.height, maxHeight)
  let y = side === 'below' ? anchor.y + anchor.height + GAP : anchor.y - GAP - height
  y = Math.max(view.y + MARGIN, Math.min(y, view.y + view.height - MARGIN - height))
  const wanted = rtl ? anchor.x + anchor.width - size.width : anchor.x
  const x = Math.max(view.x + MARGIN, Math.min(wanted, view.x + view.width - MARGIN - size.width))
  return { x, y, maxHeight, side }
}
