import type { Reframing } from '../finding.ts'

/** The answer to a harsh line stands on a line of its own below it. */
export function answerBelow(text: string, after: number, answer: string): Reframing {
  const line = text.indexOf('\n', after)
  const at = line < 0 ? text.length : line
  const placeholders: [number, number][] = []
  let out = '\n'
  let done = 0
  for (const match of answer.matchAll(/\[([^\]]*)\]/g)) {
    out += answer.slice(done, match.index)
    placeholders.push([out.length, out.length + match[1]!.length])
    out += match[1]!
    done = match.index + match[0].length
  }
  return { start: at, end: at, text: out + answer.slice(done), placeholders, action: 'answer' }
}
