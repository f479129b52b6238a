import { ANYONE, CLIENT, OTHER, READER, SELF } from '../engine/subject.ts'
import type { SubjectSets } from '../engine/tables.ts'
import type { TableBuilder } from './table-builder.ts'

/** The bits of a rule's `about`. */
export const ABOUT = { client: CLIENT, reader: READER, self: SELF, other: OTHER, anyone: ANYONE } as const

/** The word sets by which the engine tells of whom a sentence speaks. The classes are those that patterns name: most are kept already. */
export function subjectSets(tables: TableBuilder): SubjectSets {
  const words = (list: string) => tables.set(list.split(' '))
  const classes = (...names: string[]) => names.map((name) => tables.singleSet(name))
  return [
    [words('i we me us my our myself you your yourself')],
    [words('i we')],
    [words('you')],
    classes('client', 'client-noun'),
    [...classes('kin', 'staff'), words('he she they people man woman boy girl guy lady child children')],
    [
      ...classes('copula', 'modal', 'frequency', 'intensifier'),
      words('been being to a an such s re m ve d not who also both all'),
    ],
    [words('of with for from by about to in and or than')],
    [words('a an the my your his her their this that such our')],
    [words('who')],
  ]
}
