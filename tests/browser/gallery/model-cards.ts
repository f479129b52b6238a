import type { Diagnostic, Reframing } from '../../../src/engine/finding.ts'

/** The first part of a rule's id. */
const familyOf = (rule: string) => rule.split('/')[0] ?? rule

type Words = Partial<Diagnostic> & Pick<Diagnostic, 'rule' | 'message'>

/** A diagnostic for `phrase` in `text`, with offsets worked out. */
function diagnostic(text: string, phrase: string, words: Words): Diagnostic {
  const start = text.indexOf(phrase)
  if (start < 0) throw new Error(`“${phrase}” is not in “${text}”`)
  return {
    kind: 'nudge',
    severity: 'nudge',
    layer: 'understanding',
    family: familyOf(words.rule),
    reframings: [],
    ...words,
    start,
    end: start + phrase.length,
    text: phrase,
  }
}

/** An edit that takes the place of `from`; square brackets in `to` are slots. */
function reframing(text: string, from: string, to: string, action?: 'answer'): Reframing {
  const start = action ? text.length : text.indexOf(from)
  const placeholders = [...to.matchAll(/\[[^\]]*\]/g)].map((slot): [number, number] => [
    slot.index,
    slot.index + slot[0].length,
  ])
  return {
    start,
    end: action ? start : start + from.length,
    text: to,
    ...(placeholders.length > 0 ? { placeholders } : {}),
    ...(action ? { action } : {}),
  }
}

export const NOTE =
  'Seen at 10:15. Client was noncompliant with her lithium again this week. Staff describe her as a borderline. She complains of nausea.'
export const RISK = 'Attention-seeking self-harm x2 o/n. Says she wants to die.'
export const PRN = 'Manipulative behavior noted, asked 3 nurses for PRN lorazepam.'
export const MAIL = 'Dear Ms Ibarra, You failed to attend your appointment on Tuesday. The fee of $40 applies.'
export const REFLECTION = 'I froze when he spoke of his son. I’m a terrible therapist.'
export const KIND = 'It makes sense she stopped answering, after two services closed her file.'

const MEDS = 'was noncompliant with her lithium'

export const noncompliant = diagnostic(NOTE, 'noncompliant', {
  rule: 'adherence/noncompliant',
  message: '“noncompliant” can read as blame.',
  question: 'What happens, from her side, when it is time to take the lithium?',
  why: '“Noncompliant” tells the next reader a rule was broken, not what was taken or what got in the way.',
  source: 'Park et al. 2021, Physician use of stigmatizing language in patient medical records',
  reframings: [
    reframing(NOTE, MEDS, 'was not taking her lithium as prescribed'),
    reframing(NOTE, MEDS, 'had not been following her lithium plan'),
    reframing(NOTE, MEDS, 'took her lithium [which, how often]; about the difference, said “[her words]”'),
  ],
})

export const borderline = diagnostic(NOTE, 'a borderline', {
  rule: 'labels/borderline',
  severity: 'strong',
  layer: 'relationship',
  message: 'can read as if the diagnosis were the person.',
  question: 'Who is she, beside this word?',
  why: 'A person is not a diagnosis, and the next reader meets the word first.',
  source: 'practice',
  reframings: [reframing(NOTE, 'a borderline', 'someone who has a diagnosis of [diagnosis, if one was made]')],
})

export const complains = diagnostic(NOTE, 'complains of', {
  rule: 'credibility/complains',
  severity: 'hint',
  layer: 'relationship',
  message: '“complains of” can read as doubt.',
  reframings: [reframing(NOTE, 'complains of', 'reports')],
})

export const risky = diagnostic(RISK, 'Attention-seeking', {
  rule: 'risk/attention-seeking',
  severity: 'strong',
  message: '“Attention-seeking” can make the next reader take the risk less seriously.',
  question: 'What did the harm do in that moment that nothing else could?',
  why: 'The label can make the next reader take the risk less seriously, whatever the harm was for.',
  held: ['risk'],
})

export const manipulative = diagnostic(PRN, 'Manipulative behavior noted', {
  rule: 'motive/manipulative',
  layer: 'relationship',
  message: '“Manipulative behavior noted” can read as if her motive were known.',
  question: 'What might asking directly have risked for her?',
  reframings: [
    reframing(PRN, 'Manipulative behavior noted, asked', 'Asked'),
    reframing(PRN, 'Manipulative behavior noted', 'Pattern noted'),
  ],
})

export const failed = diagnostic(MAIL, 'You failed to attend', {
  rule: 'blame/failed-to-attend',
  message: '“You failed to attend” can land as fault before the letter has begun.',
  question: 'What might have happened on the way to Tuesday?',
  why: 'Coming back is easier when the letter does not open with fault.',
  source: 'practice',
  reframings: [
    reframing(MAIL, 'You failed to attend', 'I didn’t see you at'),
    reframing(
      MAIL,
      'You failed to attend your appointment on Tuesday.',
      'I didn’t see you on Tuesday and wondered how you are. I can offer [time]; if that doesn’t work, tell me what would.',
    ),
  ],
})

export const terrible = diagnostic(REFLECTION, 'I’m a terrible therapist', {
  rule: 'self-criticism/terrible-therapist',
  layer: 'awareness',
  message: 'is hard on yourself.',
  question: 'What is this voice afraid would happen if it went quiet?',
  why: 'A thought that is named as a thought can be looked at, and answered.',
  source: 'practice',
  reframings: [
    reframing(REFLECTION, 'I’m', 'I notice the thought that I’m'),
    reframing(REFLECTION, 'I’m', 'Right now I feel like'),
    reframing(
      REFLECTION,
      '',
      '\nMy critic says [what it says]; what it fears is [what]; to a colleague I would say [what].',
      'answer',
    ),
  ],
})

export const linked = diagnostic(KIND, 'It makes sense she stopped answering', {
  rule: 'noticed/makes-sense',
  kind: 'noticed',
  severity: 'hint',
  facet: 'wisdom',
  message: 'You linked what she does to what happened before.',
})
