import nlp from 'compromise/three'
import { VERB_FORMS } from '../engine/reframing/forms.ts'
import { spellingsOf } from './spelling.ts'

/** Irregular rows that the library gets wrong or does not know: base/third/past/participle/gerund, variants with |. */
const VERB_ROWS = new Map(
  Object.entries({
    be: 'be|am|are/is/was|were/been/being',
    have: 'have/has/had/had/having',
    get: 'get/gets/got/got|gotten/getting',
    express: 'express/expresses/expressed/expressed/expressing',
    skip: 'skip/skips/skipped/skipped/skipping',
    text: 'text/texts/texted/texted/texting',
    become: 'become/becomes/became/become/becoming',
    come: 'come/comes/came/come/coming',
    run: 'run/runs/ran/run/running',
    overcome: 'overcome/overcomes/overcame/overcome/overcoming',
    undertake: 'undertake/undertakes/undertook/undertaken/undertaking',
    bear: 'bear/bears/bore/borne/bearing',
    wake: 'wake/wakes/woke/woken/waking',
    pout: 'pout/pouts/pouted/pouted/pouting',
    show: 'show/shows/showed/shown|showed/showing',
    'no-show': 'no-show/no-shows/no-showed/no-showed/no-showing',
  }),
)

const NOUN_ROWS = new Map(Object.entries({ person: 'person/people', man: 'man/men', woman: 'woman/women' }))

/** What the library was asked before: the answer is the same for every pack, and asking costs up to a millisecond. */
const ASKED = new Map<string, string>()

function once(question: string, ask: () => string): string {
  let answer = ASKED.get(question)
  if (answer === undefined) {
    answer = ask()
    ASKED.set(question, answer)
  }
  return answer
}

/** All that was asked so far, to be known from the start elsewhere: a worker then need not wait for the library to inflect the built-in verbs. */
export function askedForms(): Record<string, string> {
  return Object.fromEntries(ASKED)
}

export function rememberForms(forms: Record<string, string>): void {
  for (const [question, answer] of Object.entries(forms)) ASKED.set(question, answer)
}

/** Works out forms of words with compromise, once each. Runs only where rules are compiled. */
export class Inflector {
  readonly #verbs = new Map<string, string>()
  readonly #nouns = new Map<string, string>()

  /** The row of verb forms in the order of VERB_FORMS, `/` between, `|` between variants. */
  verbRow(lemma: string): string {
    let row = this.#verbs.get(lemma)
    if (row === undefined) {
      row = VERB_ROWS.get(lemma) ?? once(`${lemma}~v`, () => conjugate(lemma))
      this.#verbs.set(lemma, row)
    }
    return row
  }

  nounRow(lemma: string): string {
    let row = this.#nouns.get(lemma)
    if (row === undefined) {
      row = NOUN_ROWS.get(lemma) ?? once(`${lemma}~n`, () => `${lemma}/${pluralize(lemma)}`)
      this.#nouns.set(lemma, row)
    }
    return row
  }

  /** Every form of a lemma, or the one form that is named. */
  forms(lemma: string, kind: 'v' | 'n' | 'a', form?: string): string[] {
    const spelled =
      kind === 'v'
        ? this.verbRow(lemma).split('/')
        : kind === 'n'
          ? this.nounRow(lemma).split('/')
          : once(`${lemma}~a`, () => compare(lemma).join('/')).split('/')
    const wanted = form === undefined ? spelled : [spelled[(VERB_FORMS as readonly string[]).indexOf(form)] ?? '']
    return [...new Set(wanted.flatMap((variants) => variants.split('|')))]
  }

  /** All rows that were asked for, for the tables, each in both spellings, so that what is written anew keeps the writer's. */
  rows(): { verbs: string[]; nouns: string[] } {
    const all = (rows: Map<string, string>) =>
      [...new Set([...rows.values()].flatMap((row) => [row, twinOf(row)]))].sort()
    return { verbs: all(this.#verbs), nouns: all(this.#nouns) }
  }
}

function conjugate(lemma: string): string {
  const [head = '', ...rest] = lemma.split('-')
  const forms = tagged(head, 'Verb').verbs().conjugate()[0] as Record<string, string> | undefined
  if (forms === undefined) throw new Error(`no forms known for the verb “${lemma}”`)
  const tail = rest.length > 0 ? `-${rest.join('-')}` : ''
  const past = forms.PastTense ?? `${head}ed`
  return [head, forms.PresentTense, past, forms.Participle ?? past, forms.Gerund ?? `${head}ing`]
    .map((form) => `${form}${tail}`)
    .join('/')
}

/** The row in the other spelling: realize/realizes/… → realise/realises/…; the row itself where there is none. */
function twinOf(row: string): string {
  return row.replace(/[^/|]+/g, (form) => spellingsOf(form)[1] ?? form)
}

function pluralize(lemma: string): string {
  const words = lemma.split('-')
  const last = words.pop() ?? ''
  const plural = tagged(last, 'Noun').nouns().toPlural().text() || `${last}s`
  return [...words, plural].join('-')
}

function compare(lemma: string): string[] {
  const forms = tagged(lemma, 'Adjective').adjectives().conjugate()[0] as Record<string, string> | undefined
  return [lemma, forms?.Comparative ?? '', forms?.Superlative ?? ''].filter((form) => form !== '')
}

/** A word that is to be taken for this part of speech, whatever the library would guess; `tag` writes into the view. */
function tagged(word: string, tag: 'Verb' | 'Noun' | 'Adjective') {
  const view = nlp(word)
  view.tag(tag)
  return view
}
