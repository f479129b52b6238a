import { ANYONE, CLIENT, OTHER, READER, SELF } from '../engine/subject.ts'
import type { SUBJECT_SETS } from '../engine/tables.ts'
import type { WordClasses } from './word-classes.ts'

/** The bits of a rule's `about`. */
export const ABOUT = { client: CLIENT, reader: READER, self: SELF, other: OTHER, anyone: ANYONE } as const

/** The words by which the engine tells of whom a sentence speaks. The classes are those that patterns name: most are kept already. */
export function subjectSets(all: WordClasses): Record<(typeof SUBJECT_SETS)[number], readonly string[]> {
  const words = (list: string) => list.split(' ')
  const classes = (...names: string[]) => names.flatMap((name) => all.standalone(name))
  const names = new Set(all.standalone('given-name'))
  return {
    named: words('i we me us my our myself you your yourself'),
    self: words('i we'),
    reader: words('you'),
    // A name alone does not tell whose it is.
    clients: classes('client', 'client-noun').filter((word) => !names.has(word)),
    others: [...classes('kin', 'staff'), ...words('he she they people man woman boy girl guy lady child children')],
    links: [
      ...classes('copula', 'modal', 'frequency', 'intensifier', 'between'),
      ...words('been being to a an such s re m ve d not who also both all'),
    ],
    hangs: words('of with for from by about to in and or than'),
    articles: words('a an the my your his her their this that such our'),
    who: words('who'),
  }
}
