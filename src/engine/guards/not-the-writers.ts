import type { Block, Guard } from '../block.ts'
import { oneOf } from './word-at.ts'

/** A line that mail programs put before or into a reply, or that belongs to a signature. */
const LINE = /^\s*(>|-- |-{4}|_{4}|(from|sent|to|cc|subject): |sent from my )|^\s*On \S.{4,90} wrote:/i

/**
 * Quoted lines (">"), headers ("Sent: …"), a signature after "-- ", and what follows "On … wrote:" belong to somebody else. One line is all that is known here:
 * lines below "On … wrote:" or "-----Original Message-----" that carry no mark of their own are for the caller to leave out.
 */
export const notTheWriters: Guard = {
  holds: (_hit, _rule, block) => opensSo(block) && block.opensWith(LINE, 110),
}

const isOpener = oneOf('from sent to cc subject on')

/** Whether the line begins with a sign, or with a word as such lines do. */
function opensSo(block: Block): boolean {
  const { starts, from } = block.tokens
  return starts[0] !== from || isOpener(block, 0)
}
