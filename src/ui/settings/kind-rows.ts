import { FIELD_KINDS } from '../../engine/finding.ts'
import { KIND_NAMES } from '../kind-names.ts'
import { say } from '../messages.ts'
import type { Kept, SettingValues } from './kept-setting.ts'
import { AS_SET, choiceOf, IN_PLACE_OF, LOOKS, withChoice } from './looks-choice.ts'

/** What can be set for one kind of writing in the place of what holds for all. */
export function kindRows({ byKind }: SettingValues): Kept[] {
  return FIELD_KINDS.flatMap((kind) =>
    LOOKS.map(([part, title, own]): Kept => {
      const options = [[AS_SET, 'kinds_as_set'], ...own] as const
      return {
        key: 'byKind',
        stands: IN_PLACE_OF[part],
        first: AS_SET,
        row: {
          id: `${kind}.${part}`,
          topic: 'kinds',
          title: `${say(KIND_NAMES[kind])} · ${say(title)}`,
          more: say('kinds_more'),
          control: { is: 'choice', value: choiceOf(byKind[kind], part), options },
          first: say('kinds_as_set'),
        },
        change({ byKind: before }, value) {
          if (!options.some(([one]) => one === value)) return null
          const { [kind]: looks, ...others } = before
          const now = withChoice(looks ?? {}, part, String(value))
          return { byKind: Object.keys(now).length === 0 ? others : { ...others, [kind]: now } }
        },
      }
    }),
  )
}
