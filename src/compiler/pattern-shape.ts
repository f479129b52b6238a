import type { Node } from './pattern-ast.ts'

/** Whether the last thing that a part of a pattern takes may be any words (`..3`). */
export function endsInGap(node: Node): boolean {
  if (node.kind === 'group') return node.alternatives.some((list) => list.length > 0 && endsInGap(list.at(-1)!))
  if (node.kind === 'optional' || node.kind === 'capture') return endsInGap(node.node)
  if (node.kind === 'mark') return node.nodes.length > 0 && endsInGap(node.nodes.at(-1)!)
  return node.kind === 'gap'
}

/** Whether a pattern says which part of it is underlined. */
export function holdsMark(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) =>
      node.kind === 'mark' ||
      (node.kind === 'group' && node.alternatives.some(holdsMark)) ||
      ((node.kind === 'optional' || node.kind === 'capture') && holdsMark([node.node])),
  )
}
