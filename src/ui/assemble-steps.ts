import { sentenceEdges } from './sentence-edges.ts'

/** What the writer answered to the three steps; each may be blank. */
export interface StepAnswers {
  happened: string
  know: string
  helpful: string
}

export const noSteps: StepAnswers = { happened: '', know: '', helpful: '' }

/** Words that stand before the second and the third answer. */
export interface StepLeads {
  know: string
  helpful: string
}

/**
 * Sentences made of the writer's own answers, in order; blank ones are passed over. Nothing is put in but the two lead-ins, capitals
 * and full stops. Empty when nothing was answered.
 */
export function assembleSteps(answers: StepAnswers, leads: StepLeads): string {
  const sentence = (lead: string, answer: string) => {
    const words = answer.replace(/\s+/g, ' ').trim()
    if (!words) return []
    const whole = lead ? `${lead} ${words}` : words.charAt(0).toUpperCase() + words.slice(1)
    return [/[.?!…]["”’)]?$/.test(whole) ? whole : `${whole}.`]
  }
  return [
    ...sentence('', answers.happened),
    ...sentence(leads.know, answers.know),
    ...sentence(leads.helpful, answers.helpful),
  ].join(' ')
}

/** Puts `words` behind the sentence that holds [start, end) of `text`, as an edit that takes nothing away. */
export function insertAfterSentence(text: string, start: number, end: number, words: string) {
  const at = sentenceEdges(text, start, end).end
  return { start: at, end: at, text: at > 0 && !/\s/.test(text.charAt(at - 1)) ? ` ${words}` : words }
}
