// Notes, mail and reflections to read, made anew from a seed: mostly plain sentences, some with a phrase to look at.
const PLAIN = [
  'Client arrived on time and was oriented to person, place and date.',
  'Sleep {n} hours a night, appetite fair, energy low since {m}.',
  'Taking sertraline {n}0 mg daily; no side effects beyond dry mouth — reviewed with the pharmacist.',
  'We agreed on two minutes of exposure and a call on {m} {n}.',
  'BP {n}8/{n}4, HR 7{n}, temp 36.{n}; INR ≥ target.',
  'Her sister drove her here; the baby stayed with a neighbour.',
  'He’s back at work three days a week and walks the dog each morning.',
  'Discussed the plan with Dr. Okafor; next visit in {n} weeks.',
  'Thank you for your letter of {m} {n}; the form is attached.',
  'I noticed my shoulders rise when the silence went on.',
]
const MARKED = [
  'Pt was noncompliant with her lithium again.',
  'Chart describes him as a poor historian; daughter disagrees.',
  'He claims that the bottle was stolen on {m} {n}.',
  'Client refused group x{n}.',
  'You failed to attend your appointment on {m} {n}.',
  'I should have known that she was in pain.',
]
const MONTHS = ['March', 'June', 'Tuesday', 'Friday', 'last week']

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A flat text of about `size` units. */
export function notes(size, seed) {
  const next = random(seed)
  const pick = (list) => list[Math.floor(next() * list.length)]
  let text = ''
  while (text.length < size) {
    const sentence = pick(next() < 0.16 ? MARKED : PLAIN)
      .replaceAll('{n}', () => String(1 + Math.floor(next() * 9)))
      .replaceAll('{m}', () => pick(MONTHS))
    text += sentence + (next() < 0.15 ? '\n' : ' ')
  }
  return flat(text.slice(0, size))
}

/** The same text as one string in memory, as a field gives it. */
export const flat = (text) => Buffer.from(text, 'utf8').toString('utf8')
