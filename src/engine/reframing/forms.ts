/** The forms of a verb, in the order of the tables. */
export const VERB_FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const
export type VerbForm = (typeof VERB_FORMS)[number]

interface Row {
  /** Each form with its variants: be has am, are, be. */
  forms: string[][]
}

/**
 * Puts words into forms, from the compiled tables alone. A word that is not in them has no other form: the caller then drops what it was about to
 * offer, rather than guess.
 */
export class Forms {
  readonly #verbs = new Map<string, { row: Row; form: number }[]>()
  readonly #nouns = new Map<string, { one: string; many: string; plural: boolean }>()

  constructor(verbs: readonly string[], nouns: readonly string[]) {
    for (const line of verbs) {
      const row: Row = { forms: line.split('/').map((form) => form.split('|')) }
      for (const [form, variants] of row.forms.entries()) {
        for (const variant of variants) {
          const known = this.#verbs.get(variant)
          if (known === undefined) this.#verbs.set(variant, [{ row, form }])
          else known.push({ row, form })
        }
      }
    }
    for (const line of nouns) {
      const [one = '', many = ''] = line.split('/')
      this.#nouns.set(one, { one, many, plural: false })
      this.#nouns.set(many, { one, many, plural: true })
    }
  }

  /** `word` in the form of that name; null when the word is not a verb of the tables. */
  inForm(word: string, form: VerbForm): string | null {
    return this.#verbs.get(word.toLowerCase())?.[0]?.row.forms[VERB_FORMS.indexOf(form)]?.[0] ?? null
  }

  /** Whether `word` is a past form, and no other: was, gave, claimed. */
  isPast(word: string): boolean {
    return this.finite(word) === 'past'
  }

  isNoun(word: string): boolean {
    return this.#nouns.has(word.toLowerCase())
  }

  /** Whether `word` may be the base form of a verb. */
  isBase(word: string): boolean {
    return this.#verbs.get(word.toLowerCase())?.some((reading) => reading.form === 0) ?? false
  }

  isPlural(word: string): boolean {
    return this.#nouns.get(word.toLowerCase())?.plural ?? false
  }

  /** The tense of a word that is a verb with a subject, null for any other: gave, gives; not given, give. */
  finite(word: string): 'past' | 'third' | null {
    const forms = this.#verbs.get(word.toLowerCase())?.map((reading) => reading.form) ?? []
    if (forms.includes(0)) return null
    return forms.includes(2) ? 'past' : forms.includes(1) ? 'third' : null
  }

  /**
   * `lemma` in the form that `word` has: ("claimed", "report") → "reported", ("addicts", "person") → "people". `perfect` says that a form of
   * "have" or a passive stands before the word, which tells "has claimed" from "claimed".
   */
  like(word: string, lemma: string, perfect: boolean): string | null {
    const lower = standAlone(word.toLowerCase())
    const noun = this.#nouns.get(lower)
    const target = this.#nouns.get(lemma)
    if (noun !== undefined && target !== undefined) return noun.plural ? target.many : target.one
    const readings = this.#verbs.get(lower)
    const verb = this.#verbs.get(lemma)?.find((reading) => reading.form === 0)
    if (readings === undefined || verb === undefined) return null
    const past = readings.filter((reading) => reading.form === 2 || reading.form === 3)
    const wanted = past.length > 1 ? (perfect ? 3 : 2) : readings[0]!.form
    const own = readings.find((reading) => reading.form === wanted) ?? readings[0]!
    return variantLike(own.row, own.form, lower, verb.row)
  }
}

/** What hangs on by an apostrophe. */
const SHORT: Record<string, string> = { s: 'is', re: 'are', m: 'am', ve: 'have' }

/** The whole word for one that hangs on by an apostrophe (“s” → “is”); any other as it is. */
export function standAlone(word: string): string {
  return SHORT[word.toLowerCase()] ?? word
}

/** Forms with several variants (am, are, be) answer variant for variant where both sides have them, else with the first. */
function variantLike(from: Row, form: number, word: string, to: Row): string {
  const place = from.forms[form]!.indexOf(word)
  const variants = to.forms[form]!
  return variants[from.forms[form]!.length === variants.length ? Math.max(0, place) : 0]!
}
