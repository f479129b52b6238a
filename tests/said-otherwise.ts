/** A sentence with one piece more, or another subject, which says of people what it said before. */
export interface Variant {
  /** What was done to it. */
  how: string
  text: string
  /** Where the words are now that are to be heard. */
  start: number
  end: number
}

const SUBJECT = /^(?:I|You|We|Pt|Client|Patient|She|He|Mother|Mom|Father|Parent|Ct|Cl)\b(?!-)/
const PEOPLE = ['Ct', 'The client', 'Mr. Okafor']
const BETWEEN = ['also', 'really', 'just', 'still', 'often', 'once again']
const BEHIND_BE = ['also', 'really', 'clearly']
const AT_THE_END = [' again', ' today', ', as noted on nights']
const BEFORE = ['Today ', 'Over the weekend, ', 'In session, ']
const OPENERS = ['But ', 'So, ', 'Dear Ms. Lee, ']

/** Other sentences that mean of [start, end) what `text` means. */
export function saidOtherwise(text: string, start: number, end: number): Variant[] {
  const put = (how: string, at: number, piece: string): Variant => {
    const by = (place: number) => (at <= place ? piece.length : 0)
    return {
      how,
      text: text.slice(0, at) + piece + text.slice(at),
      start: start + by(start),
      end: end + (at < end ? piece.length : 0),
    }
  }
  const close = /[.!]?$/.exec(text)!.index
  const variants = close >= end && !text.endsWith('?') ? AT_THE_END.map((piece) => put('at the end', close, piece)) : []
  /** As it goes on behind a word that opens it. */
  const begun = /^(?:I|Pt|Ct|Cl|Mr)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
  for (const piece of OPENERS)
    variants.push({ how: 'opened', text: piece + begun, start: start + piece.length, end: end + piece.length })
  const subject = SUBJECT.exec(text)?.[0]
  if (subject === undefined) return variants
  const behind = subject.length
  if (start >= behind) variants.push(...BETWEEN.map((word) => put('behind the subject', behind, ` ${word}`)))
  const be = / (?:is|was|are|were|am)\b(?!n't)/.exec(text)
  const place = be === null ? -1 : be.index + be[0].length
  if (place >= 0 && (place <= start || be!.index >= start))
    variants.push(...BEHIND_BE.map((word) => put('behind a form of be', place, ` ${word}`)))
  const been = / (?:is|was) (?!not\b)/.exec(text)
  if (been !== null && been.index + been[0].length <= start + 1) {
    const by = ' has been '.length - been[0].length
    const tail = text.slice(been.index + been[0].length)
    variants.push({
      how: 'has been',
      text: `${text.slice(0, been.index)} has been ${tail}`,
      start: start + by,
      end: end + by,
    })
  }
  for (const piece of BEFORE)
    variants.push({ how: 'before it', text: piece + begun, start: start + piece.length, end: end + piece.length })
  if (start >= behind && !/^(?:I|You|We)$/.test(subject))
    for (const person of PEOPLE) {
      const by = person.length - behind
      variants.push({ how: 'another subject', text: person + text.slice(behind), start: start + by, end: end + by })
    }
  return variants
}
