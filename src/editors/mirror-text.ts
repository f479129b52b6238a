import { commonEnds, textChange } from './text-change.ts'

/** A place in the mirror. */
interface MirrorPoint {
  node: Text
  offset: number
}

/** A copy of a stretch of text, one element a paragraph, so that a key lays out one paragraph and no more. */
export interface MirrorText {
  /** Shows `text`, which starts at offset `start` of the control's value. Paragraphs that stay are not touched. */
  show(text: string, start: number): void
  /** Where an offset of the value is, or null when it is not in what is shown. */
  point(offset: number): MirrorPoint | null
  /** The offset of the value at a place of the mirror, or null for a node that is not shown any more. */
  offsetOf(node: Node, offset: number): number | null
}

export function mirrorText(box: HTMLElement): MirrorText {
  const document = box.ownerDocument
  let paragraphs: string[] = []
  let nodes: Text[] = []
  let starts: number[] = []
  let order = new Map<Node, number>()

  const paragraph = (text: string) => {
    const element = document.createElement('div')
    // The break makes an empty paragraph as high as a line; at the end of a block it adds nothing to others.
    const node = document.createTextNode(`${text}\n`)
    element.append(node)
    return { element, node }
  }

  return {
    show(text, start) {
      const next = text.split('\n')
      const { front, back } = commonEnds(paragraphs, next)
      const stale = nodes.slice(front, paragraphs.length - back)
      const fresh: Text[] = []
      const after = nodes[paragraphs.length - back]?.parentElement ?? null
      for (const line of next.slice(front, next.length - back)) {
        const reused = stale.shift()
        if (reused) {
          rewrite(reused, `${line}\n`)
          fresh.push(reused)
        } else {
          const { element, node } = paragraph(line)
          box.insertBefore(element, after)
          fresh.push(node)
        }
      }
      for (const node of stale) node.parentElement?.remove()
      nodes = [...nodes.slice(0, front), ...fresh, ...nodes.slice(paragraphs.length - back)]
      paragraphs = next
      starts = []
      let at = start
      for (const line of paragraphs) {
        starts.push(at)
        at += line.length + 1
      }
      order = new Map(nodes.map((node, index) => [node, index]))
    },
    point(offset) {
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= offset) low = middle + 1
        else high = middle
      }
      const node = nodes[low - 1]
      const within = offset - (starts[low - 1] ?? 0)
      return node && within <= (paragraphs[low - 1] ?? '').length ? { node, offset: within } : null
    },
    offsetOf(node, offset) {
      const index = order.get(node)
      return index === undefined ? null : starts[index]! + offset
    },
  }
}

/** Writes only what differs, so that ranges over the rest of the paragraph stay where they are. */
function rewrite(node: Text, data: string): void {
  const change = textChange(node.data, data)
  if (change) node.replaceData(change.at, change.removed, data.slice(change.at, change.at + change.inserted))
}
