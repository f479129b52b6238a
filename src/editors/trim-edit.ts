import type { TextEdit } from './editor.ts'
import { commonPrefix, commonSuffix } from './text-change.ts'

/** What must not be parted from the character before it: marks (variation selectors among them) and skin tones. */
const follows = /^[\p{M}\p{Emoji_Modifier}]/u

const JOINER = 0x200d

/**
 * The part of an edit that really differs. Firefox eats the space behind when a command replaces all of an inline element, so there the
 * letters that both share at the front and back are left alone. Characters are never cut in two.
 */
export function trimEdit(edit: TextEdit, old: string): TextEdit {
  let front = commonPrefix(old, edit.text)
  while (front > 0 && (parts(old, front) || parts(edit.text, front))) front--
  const rest = Math.min(old.length, edit.text.length) - front
  let back = commonSuffix(old, edit.text, rest)
  while (back > 0 && (parts(old, old.length - back) || parts(edit.text, edit.text.length - back))) back--
  return {
    start: edit.start + front,
    end: edit.end - back,
    text: edit.text.slice(front, edit.text.length - back),
  }
}

/** True when cutting at `at` would part a character. */
function parts(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  const inPair = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
  return inPair || before === JOINER || after === JOINER || follows.test(text.slice(at, at + 2))
}
