// Notes, mail and reflections to read, made anew from a seed: mostly plain sentences, full of the words that rules look at twice, and here and there a phrase to notice.
const PLAIN = [
  'Client arrived on time and was oriented to person, place and date.',
  'Sleep {n} hours a night, appetite fair, energy low since {when}.',
  'Taking {drug} {n}0 mg {often}; no side effects beyond dry mouth — reviewed with the pharmacist.',
  'We agreed on {n} minutes of exposure and a call on {when}.',
  'BP 1{n}8/{n}4, HR 7{n}, temp 36.{n}; INR ≥ target.',
  'Her {kin} drove her here; the baby stayed with a neighbour.',
  'He’s back at work {n} days a week and walks the dog each morning.',
  'Discussed the plan with Dr. {name}; next visit in {n} weeks.',
  'Thank you for your letter of {when}; the form is attached.',
  'I noticed my shoulders rise when the silence went on.',
  '{name} reports {feeling} {often}, worse at night, better after {thing}.',
  'Denies {symptom}, {symptom} or {symptom}; denies intent or plan.',
  'States that {thing} helps with {symptom}, and that {kin} noticed the change {when}.',
  'No history of {symptom}; family history of {symptom} on the mother’s side.',
  'She described an argument with her {kin} about {thing} and cried for a while.',
  'Mood “{feeling}”, affect congruent, speech of normal rate; thought process linear.',
  'Missed {n} of {n}2 appointments because of transport; we arranged rides from {when}.',
  'Declined the {thing} for now and would like to talk about it again {when}.',
  'Assessment: {symptom}, moderate; {feeling}, improving.',
  'Plan: continue {drug}, repeat labs in {n} weeks, {thing} {often}.',
  'The team met with {name} and {kin}; they prefer to decide after {when}.',
  'Could you let me know whether {when} or {when} suits you for {thing}?',
  'We will keep your place until {when}; please call if anything changes.',
  'I felt {feeling} during the session and wondered what it was like for {name}.',
  'Told me that school had called about {thing}, and that the teacher was kind.',
  'Homework: a thought record {often}, and {n} minutes of {thing} with {kin}.',
  'Pain {n}/10 on the left, sharp, since {when}; gait steady, no swelling.',
  'Reviewed safety plan with {name}; numbers for {when} and for the weekend are on the card.',
]
const MARKED = [
  'Pt was noncompliant with her {drug} again.',
  'Chart describes him as a poor historian; {kin} disagrees.',
  'He claims that the bottle was stolen {when}.',
  'Client refused group x{n}.',
  'You failed to attend your appointment on {when}.',
  'I should have known that she was in pain.',
  'Mother says that he is lazy and never calls.',
  'She is manipulative with staff about {thing}.',
]
const WORDS = {
  when: 'March 3,Tuesday,Friday,last week,two days ago,the end of the month,this morning,June'.split(','),
  often: 'daily,twice a day,at bedtime,most evenings,once a week,as needed'.split(','),
  drug: 'sertraline,lithium,quetiapine,lamotrigine,bupropion,melatonin,insulin,naloxone'.split(','),
  kin: 'sister,mother,partner,grandfather,aunt,son,roommate,neighbour'.split(','),
  name: 'Okafor,Ms. Lindqvist,Jo,the client,Pt,Mr. Haddad,Ana,Dr. Nakagawa,Cl'.split(','),
  feeling: 'tired,hopeful,on edge,flat,a little calmer,worried about money,angry and ashamed,low'.split(','),
  thing:
    'group,the walk,breathing,the budget,the referral,a bath before bed,reading,church,the test results,lunch with friends'.split(
      ',',
    ),
  symptom:
    'panic,nightmares,poor sleep,headache,palpitations,low appetite,intrusive memories,dizziness,alcohol use,self-harm'.split(
      ',',
    ),
}
/** About sixty findings in 100 KB: more than real notes hold, so that what a finding costs is in the figures too. */
const MARKED_SHARE = 0.05

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
    const sentence = pick(next() < MARKED_SHARE ? MARKED : PLAIN).replace(/\{(\w+)\}/g, (_, slot) =>
      slot === 'n' ? String(1 + Math.floor(next() * 9)) : pick(WORDS[slot]),
    )
    text += sentence + (next() < 0.15 ? '\n' : ' ')
  }
  return flat(text.slice(0, size))
}

/** The same text as one string in memory, as a field gives it. */
export const flat = (text) => Buffer.from(text, 'utf8').toString('utf8')
