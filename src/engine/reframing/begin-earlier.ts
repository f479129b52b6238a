import type { Reframing } from '../finding.ts'
import { articleFor } from './article.ts'

/** What stands right before an edit, where the new words ask for a change of it too: an apostrophe, “be” before “not”, “a” or “an”. */
export function fitToWordsBefore(edit: Reframing, source: string): Reframing {
  return withArticle(theAfterOf(notBeforeBe(apart(edit, source), source), source), source)
}

/** The edit with `lead` before its words, from `start` on. */
function beginEarlier(edit: Reframing, start: number, lead: string): Reframing {
  return {
    ...edit,
    start,
    text: lead + edit.text,
    ...(edit.placeholders === undefined
      ? {}
      : { placeholders: edit.placeholders.map(([a, b]): [number, number] => [a + lead.length, b + lead.length]) }),
  }
}

/** In “She's needy” the words begin after the apostrophe: what takes their place stands apart. */
function apart(edit: Reframing, source: string): Reframing {
  return /[\p{L}\p{N}]['’]$/u.test(source.slice(Math.max(0, edit.start - 2), edit.start))
    ? beginEarlier(edit, edit.start - 1, ' ')
    : edit
}

/** “noted to be not taking” → “noted not to be taking”, “has been not taking” → “has not been taking”. */
function notBeforeBe(edit: Reframing, source: string): Reframing {
  const not = /^not /i.exec(edit.text)
  const be = /(?<![\p{L}\p{N}'’])(?:to be|be|been) +$/iu.exec(source.slice(Math.max(0, edit.start - 8), edit.start))
  if (not === null || be === null) return edit
  const start = edit.start - be[0].length
  const { placeholders, text, ...rest } = edit
  return {
    ...rest,
    start,
    text: not[0] + be[0] + text.slice(not[0].length),
    ...(placeholders === undefined
      ? {}
      : { placeholders: placeholders.map(([a, b]): [number, number] => [a + be[0].length, b + be[0].length]) }),
  }
}

/** “one of our frequent flyers” → “one of the people who come often”. */
function theAfterOf(edit: Reframing, source: string): Reframing {
  const some = /\b(?:one|some|any|each|none|most|many|two|three|several|few|all) of $/i
  return /^people\b/.test(edit.text) && some.test(source.slice(Math.max(0, edit.start - 12), edit.start))
    ? beginEarlier(edit, edit.start, 'the ')
    : edit
}

/** An "a" or "an" right before the edit agrees with the word that follows it now. */
function withArticle(edit: Reframing, source: string): Reframing {
  const before = /(?:^|[^\p{L}\p{N}'’])(an?)[ ]+$/iu.exec(source.slice(Math.max(0, edit.start - 6), edit.start))
  if (before === null || before[1] === undefined) return edit
  const next = /^[\p{L}\p{N}]+/u.exec(edit.text + source.slice(edit.end, edit.end + 24))?.[0]
  const right = next === undefined ? undefined : articleFor(next)
  // “an SSRI”: how letters are said is the writer's to know.
  if (/^[A-Z]{2}/.test(next ?? '') && before[1] === before[1].toLowerCase()) return edit
  if (right === undefined || before[1].toLowerCase() === right || (before[1] === 'A' && source[edit.start - 2] !== 'A'))
    return edit
  const at = source.lastIndexOf(before[1], edit.start - 1)
  const article = before[1][0] === 'A' ? right[0]!.toUpperCase() + right.slice(1) : right
  return beginEarlier(edit, at, article + source.slice(at + before[1].length, edit.start))
}
