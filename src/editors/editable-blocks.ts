import { type Line, LineBuilder, type Piece } from './editable-line.ts'
import { type ElementRole, roleOf, type WhiteSpace, whiteSpaceOf } from './editable-style.ts'

/** What a block is made of: its own lines, and between them the blocks inside it. */
type Parts = (Line | Element)[]

interface Manner {
  role: ElementRole
  space: WhiteSpace
  hidden: boolean
}

/** Reads an editing host block by block and remembers each, so that after a key only the block that changed is read again. */
export interface EditableBlocks {
  /** All lines, in order. Lines of blocks that did not change are the same objects as before. */
  lines(): Line[]
  /** Forgets what these records changed. */
  forget(records: readonly MutationRecord[]): void
  forgetAll(): void
  /** The pieces that stand for a text node, a br or an island, in order. */
  piecesOf(node: Node): readonly Piece[]
}

export function editableBlocks(host: HTMLElement): EditableBlocks {
  const view = host.ownerDocument.defaultView!
  let blocks = new WeakMap<Node, Parts>()
  let manners = new WeakMap<Node, Manner>()
  let pieces = new WeakMap<Node, Piece[]>()
  const stale = new Set<Node>()

  const mannerOf = (element: Element): Manner => {
    const known = manners.get(element)
    if (known) return known
    const style = view.getComputedStyle(element)
    const manner = {
      role: roleOf(element, style),
      space: whiteSpaceOf(style),
      hidden: /^(hidden|collapse)$/.test(style.visibility),
    }
    manners.set(element, manner)
    return manner
  }

  const partsOf = (element: Element): Parts => {
    const parts = blocks.get(element) ?? readParts(element)
    blocks.set(element, parts)
    return parts
  }

  const readParts = (element: Element): Parts => {
    const parts: Parts = []
    const fresh = new Set<Node>()
    const builder = new LineBuilder((piece) => {
      if (fresh.has(piece.node)) pieces.get(piece.node)?.push(piece)
      else pieces.set(piece.node, [piece])
      fresh.add(piece.node)
    })
    const settle = () => {
      builder.edge()
      parts.push(...builder.lines.splice(0))
    }
    const walk = (parent: Element) => {
      const { space, hidden } = mannerOf(parent)
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        // What shows nothing any more must not be found where it was.
        pieces.delete(node)
        if (node.nodeType === 3 && !hidden) builder.text(node as Text, space)
        if (node.nodeType !== 1) continue
        const child = node as Element
        const manner = mannerOf(child)
        switch (manner.role) {
          case 'nothing':
            break
          case 'break':
            if (!hidden) builder.break(child)
            break
          case 'inline':
            walk(child)
            break
          case 'island':
            if (!manner.hidden) builder.island(child)
            break
          case 'block-island':
            settle()
            if (!manner.hidden) builder.island(child)
            settle()
            break
          case 'block':
            settle()
            parts.push(child)
            break
        }
      }
    }
    walk(element)
    settle()
    return parts
  }

  const forgetUnder = (node: Node) => {
    pieces.delete(node)
    blocks.delete(node)
    manners.delete(node)
    for (let child = node.firstChild; child; child = child.nextSibling) forgetUnder(child)
  }

  /** The block that `node` is read with is read again; those around it only put together again. */
  const forgetAround = (node: Node | null) => {
    for (let element = node; element; element = element.parentNode) {
      if (stale.has(element)) return
      if (!blocks.delete(element) && element !== host) continue
      stale.add(element)
      return
    }
  }

  return {
    lines() {
      const lines: Line[] = []
      const collect = (parts: Parts) => {
        for (const part of parts) {
          if ('pieces' in part) lines.push(part)
          else collect(partsOf(part))
        }
      }
      stale.clear()
      collect(partsOf(host))
      return lines
    },
    forget(records) {
      for (const record of records) {
        if (record.type === 'attributes') {
          // ProseMirror writes its class anew at each key, as it was.
          if (record.oldValue === (record.target as Element).getAttribute(record.attributeName ?? '')) continue
          forgetUnder(record.target)
          forgetAround(record.target === host ? host : record.target.parentNode)
          continue
        }
        for (const node of [...record.removedNodes, ...record.addedNodes]) forgetUnder(node)
        forgetAround(record.target)
      }
    },
    forgetAll() {
      blocks = new WeakMap()
      manners = new WeakMap()
      pieces = new WeakMap()
    },
    piecesOf: (node) => pieces.get(node) ?? [],
  }
}
