import type { Change } from '../engine/finding.ts'

/** A line above what a mail program quotes whole. */
const DIVIDERS = ['Original Message', 'Original Appointment', 'Forwarded message', 'Begin forwarded message']

/** “-- ” on a line of its own, above a signature (RFC 3676, 4.3). */
const SIGNATURE = '\n-- \n'

/** “On Tue, Mar 3, 2026, Ana wrote:”, perhaps broken once by the mail program. */
const WROTE = /(?:^|\n)(On [^\n]{4,120}(?:\n[^\n]{0,60})?? wrote:)[ \t]*(?=\n|$)/g
const QUOTED = /^\s*>/

/** “From: …”, with “Sent:” or “Date:” within the next two lines. */
const HEADERS = /(?:^|\n)[ \t]{0,20}From: [^\n]{1,120}\n(?:[^\n]{0,120}\n)?[ \t]{0,20}(?:Sent|Date): /

/**
 * Where the part of a text that its writer did not write begins: an answered or forwarded message that goes on to the end without marks of its own, or a
 * signature. The text's length where there is none. Lines with “>” are marked, and the engine knows them; what stands between and below them is an answer.
 * Offsets are UTF-16 code units.
 */
export function ownEnd(text: string): number {
  let end = text.length
  const signature = text.indexOf(SIGNATURE)
  if (signature >= 0) end = signature
  else if (text.startsWith(SIGNATURE.slice(1))) end = 0
  for (const divider of DIVIDERS) end = Math.min(end, dividerIn(text, divider))
  if (text.includes(' wrote:')) end = Math.min(end, wroteIn(text))
  if (text.includes('From: ')) end = Math.min(end, startOf(HEADERS.exec(text), end))
  return end
}

/** What every mark above has in it. */
const MARK = /-- |wrote:|essage|ppointment|From: |Sent: |Date: /
/** More than the longest mark, to either side of an edit: farther off, none can come or go. */
const REACH = 400

/**
 * The same after an edit: to look through a long text at every key would be most of what a key costs. `end` is what held before, for a text of `length`; where nothing was cut off,
 * something can only be by a mark near the edit.
 */
export function ownEndAfter(end: number, length: number, text: string, { at, inserted }: Change): number {
  if (end !== length) return ownEnd(text)
  const near = text.slice(Math.max(0, at - REACH), at + inserted + REACH)
  if (!MARK.test(near)) return text.length
  // Whole marks and what decides about them, with a letter where the text goes on, so that no line seems to begin or end there.
  const from = Math.max(0, at - 2 * REACH)
  const to = Math.min(text.length, at + inserted + 2 * REACH)
  const before = from > 0 ? 'x' : ''
  const around = before + text.slice(from, to) + (to < text.length ? 'x' : '')
  const found = ownEnd(around)
  return found === around.length ? text.length : from + found - before.length
}

/** A line of dashes that is longer is no divider. */
const LONGEST = 160

/** The start of the line that says `divider` and nothing else, with dashes around it or a colon behind. */
function dividerIn(text: string, divider: string): number {
  for (let at = text.indexOf(divider); at >= 0; at = text.indexOf(divider, at + 1)) {
    // Never more of the line than may stand there: a text of one line and a thousand such words is read in one pass, too.
    const before = text.slice(Math.max(0, at - LONGEST), at)
    const start = at - before.length + before.lastIndexOf('\n') + 1
    const after = text.slice(at + divider.length, at + divider.length + LONGEST).split('\n', 1)[0]!
    const around = text.slice(start, at) + after
    if (around.length < LONGEST && /^[\s-]*:?[\s-]*$/.test(around) && /[-:]/.test(around)) return start
  }
  return text.length
}

/** The first such line with no “>” below it. */
function wroteIn(text: string): number {
  for (const found of text.matchAll(WROTE)) {
    const below = text.slice(found.index + found[0].length, found.index + found[0].length + 200)
    if (!QUOTED.test(below)) return startOf(found, text.length)
  }
  return text.length
}

const startOf = (found: RegExpExecArray | null, otherwise: number): number =>
  found === null ? otherwise : found.index + (found[0].startsWith('\n') ? 1 : 0)
