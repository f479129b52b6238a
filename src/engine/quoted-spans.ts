import { WORD_CLASS } from './characters.ts'

/**
 * Spans of text[from, to) in quotation marks, curly, straight or angled, without the marks. An unclosed double quotation runs to `to`; a single mark
 * opens only after a space, bracket or the start, and only when a closing one follows, so that apostrophes open nothing.
 */
export function quotedSpans(text: string, from: number, to: number): [number, number][] {
  const spans: [number, number][] = []
  const line = text.slice(from, to)
  /** Single marks that nothing closes any more: what was looked for once in vain is not looked for from every mark. */
  const unclosed: number[] = []
  // The native search goes from mark to mark many times faster than a look at every unit.
  for (OPENING.lastIndex = 0; OPENING.test(line); ) {
    const i = from + OPENING.lastIndex - 1
    const close = closingMark(text, i, from)
    if (close === 0 || unclosed.includes(close)) continue
    const end = endOfQuote(text, i + 1, to, close)
    if (end < 0) {
      unclosed.push(close)
      continue
    }
    spans.push([i + 1, end])
    OPENING.lastIndex = end + 1 - from
  }
  return spans
}

const OPENING = /["'\u2018\u201c\u201e\u00ab]/g
const SINGLE = 39

/** The mark that closes the quotation which opens at `i`, or 0. */
function closingMark(text: string, i: number, from: number): number {
  const unit = text.charCodeAt(i)
  // 5'10" is a height.
  if (unit === 34) return i > from && isDigit(text.charCodeAt(i - 1)) ? 0 : 34
  if (unit === 0x201c || unit === 0x201e) return 0x201d
  if (unit === 0xab) return 0xbb
  if (unit !== SINGLE && unit !== 0x2018) return 0
  const before = i > from ? text.charCodeAt(i - 1) : 32
  const opens = before === 32 || before === 40 || before === 91 || before === 9 || before === 0xa0 || before === 0x2014
  return opens && WORD_CLASS[text.charCodeAt(i + 1)]! > 0 ? (unit === SINGLE ? SINGLE : 0x2019) : 0
}

function isDigit(unit: number): boolean {
  return unit > 47 && unit < 58
}

function endOfQuote(text: string, from: number, to: number, close: number): number {
  const double = close !== SINGLE && close !== 0x2019
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (double) {
      // People mix straight and curly marks; either closes.
      if (unit === close || (close === 0x201d && unit === 34) || (close === 34 && unit === 0x201d)) return i
    } else if (
      (unit === close || unit === SINGLE) &&
      (i + 1 >= to || (WORD_CLASS[text.charCodeAt(i + 1)]! <= 0 && text.charCodeAt(i + 1) !== SINGLE))
    ) {
      return i
    }
  }
  return double ? to : -1
}
