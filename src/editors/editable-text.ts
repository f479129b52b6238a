import type { Change } from '../engine/finding.ts'
import { editableBlocks } from './editable-blocks.ts'
import type { Line, Piece } from './editable-line.ts'
import { commonEnds, textChange } from './text-change.ts'

/** A place in the DOM. */
export interface DomPoint {
  node: Node
  offset: number
}

/** A stretch of one text node. */
interface TextRun {
  node: Text
  from: number
  to: number
}

/**
 * The text of an editable as its writer sees it, and where each letter of it is in the DOM. Blocks, br and cells are lines; hidden parts
 * are left out; an island that is not the writer's is one U+FFFC; no-break spaces read as spaces.
 */
export interface EditableText {
  /** As of the last `read` or `readAll`. */
  text(): string
  /** Reads what these records changed; answers how the text changed, or null when it did not. */
  read(records: readonly MutationRecord[]): Change | null
  /** Reads everything anew. */
  readAll(): Change | null
  /** The place before (`forward`) the letter at `offset`, or behind (`backward`) the letter that ends there. */
  pointAt(offset: number, side: 'forward' | 'backward'): DomPoint
  /** The offset of a place, or null when it is not in the editable. */
  offsetOf(node: Node, offset: number): number | null
  /** The br or island at `offset`, if there is one. */
  elementAt(offset: number): Element | null
  /** The stretches of text nodes that show [start, end). */
  runs(start: number, end: number): TextRun[]
}

export function editableText(host: HTMLElement): EditableText {
  const blocks = editableBlocks(host)
  let lines: Line[] = []
  let text = ''

  const put = (next: Line[]): Change | null => {
    const { front, back } = commonEnds(lines, next, (a, b) => a === b || a.text === b.text)
    const above = lines[front - 1]
    const below = lines[lines.length - back]
    const from = above ? above.start + above.text.length : 0
    const to = below ? below.start : text.length
    // The breaks that join what differs to what stayed belong to what differs.
    const middle = next.slice(front, next.length - back).map((line) => line.text)
    const inserted = [...(above ? [''] : []), ...middle, ...(below ? [''] : [])].join('\n')
    const change = textChange(text.slice(from, to), inserted)
    if (change) text = text.slice(0, from) + inserted + text.slice(to)
    lines = next
    let start = 0
    for (const line of lines) {
      line.start = start
      start += line.text.length + 1
    }
    return change && { ...change, at: change.at + from }
  }

  const lineAt = (offset: number): Line | undefined => {
    let low = 0
    let high = lines.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (lines[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return lines[low - 1]
  }

  return {
    text: () => text,
    read(records) {
      blocks.forget(records)
      return put(blocks.lines())
    },
    readAll() {
      blocks.forgetAll()
      return put(blocks.lines())
    },
    pointAt(offset, side) {
      const line = lineAt(offset)
      const piece = line && pieceAt(line, offset - line.start, side)
      return piece ? pointIn(piece, offset - line.start) : { node: host, offset: 0 }
    },
    offsetOf(node, offset) {
      if (!host.contains(node)) return null
      const at =
        offsetIn(node, offset) ?? offsetOn(node, offset) ?? offsetBefore(node, offset) ?? offsetBehind(node, offset)
      return at === null ? 0 : Math.min(at, text.length)
    },
    elementAt(offset) {
      const line = lineAt(offset)
      const piece = line && pieceAt(line, offset - line.start, 'forward')
      return piece?.node.nodeType === 1 ? (piece.node as Element) : null
    },
    runs(start, end) {
      const runs: TextRun[] = []
      for (
        let line = lineAt(start), index = line ? lines.indexOf(line) : 0;
        line && line.start < end;
        line = lines[++index]
      ) {
        for (const piece of line.pieces) {
          const from = Math.max(start - line.start, piece.at)
          const to = Math.min(end - line.start, piece.at + piece.length)
          if (to <= from || piece.node.nodeType !== 3) continue
          const shift = piece.from - piece.at
          runs.push({ node: piece.node as Text, from: from + shift, to: to + shift })
        }
      }
      return runs
    },
  }

  /** The offset of a place inside a node that has pieces of its own, or inside an island. */
  function offsetIn(node: Node, offset: number): number | null {
    if (node.nodeType === 3) {
      const own = blocks.piecesOf(node)
      // White space that is not shown lies between two pieces: the nearer one that is shown stands for it.
      const piece = own.find((it) => offset <= it.from + it.length) ?? own.at(-1)
      if (piece) return piece.line.start + piece.at + Math.min(Math.max(offset - piece.from, 0), piece.length)
    }
    for (let element: Node | null = node; element && element !== host; element = element.parentNode) {
      const [piece] = blocks.piecesOf(element)
      if (piece) return piece.line.start + piece.at + (offset > 0 ? piece.length : 0)
    }
    return null
  }

  /** Where the text, br or island that a place is right before begins: a br behind a block is on a line of its own. */
  function offsetOn(node: Node, offset: number): number | null {
    const next = node.nodeType === 1 ? node.childNodes[offset] : undefined
    const [piece] = next ? blocks.piecesOf(next) : []
    return piece ? piece.line.start + piece.at : null
  }

  /** Where the last thing before a place ends: before it among its siblings, then before its parents. */
  function offsetBefore(node: Node, offset: number): number | null {
    let next: Node | null = node.nodeType === 1 ? (node.childNodes[offset - 1] ?? null) : node.previousSibling
    let parent: Node | null = node.nodeType === 1 ? node : node.parentNode
    while (parent) {
      for (; next; next = next.previousSibling) {
        const last = lastPiece(next)
        if (!last) continue
        const at = last.line.start + last.at + last.length
        // Behind a br the next line begins.
        return (next as Element).localName === 'br' ? at + 1 : at
      }
      if (parent === host || firstPiece(parent)) return null
      next = parent.previousSibling
      parent = parent.parentNode
    }
    return null
  }

  function offsetBehind(node: Node, offset: number): number | null {
    let next: Node | null = node.nodeType === 1 ? (node.childNodes[offset] ?? null) : node.nextSibling
    let parent: Node | null = node.nodeType === 1 ? node : node.parentNode
    while (parent) {
      for (; next; next = next.nextSibling) {
        const first = firstPiece(next)
        if (first) return first.line.start + first.at
      }
      if (parent === host) return null
      next = parent.nextSibling
      parent = parent.parentNode
    }
    return null
  }

  function lastPiece(node: Node): Piece | undefined {
    const own = blocks.piecesOf(node).at(-1)
    if (own) return own
    for (let child = node.lastChild; child; child = child.previousSibling) {
      const last = lastPiece(child)
      if (last) return last
    }
    return undefined
  }

  function firstPiece(node: Node): Piece | undefined {
    const [own] = blocks.piecesOf(node)
    if (own) return own
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const first = firstPiece(child)
      if (first) return first
    }
    return undefined
  }
}

/** The piece that holds the letter on the asked side of `within`, else the nearest: pieces of a line follow each other without gaps. */
function pieceAt(line: Line, within: number, side: 'forward' | 'backward'): Piece | undefined {
  const holds = (piece: Piece) => {
    const end = piece.at + piece.length
    return side === 'forward' ? piece.at <= within && within < end : piece.at < within && within <= end
  }
  const touches = (piece: Piece) => piece.at <= within && within <= piece.at + piece.length
  return line.pieces.find(holds) ?? line.pieces.find((it) => it.length > 0 && touches(it)) ?? line.pieces.find(touches)
}

function pointIn(piece: Piece, within: number): DomPoint {
  if (piece.node.nodeType === 3) return { node: piece.node, offset: piece.from + within - piece.at }
  const parent = piece.node.parentNode ?? piece.node
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node)
  return { node: parent, offset: within > piece.at ? index + 1 : index }
}
