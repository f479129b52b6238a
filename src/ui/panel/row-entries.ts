import { LEAVE_SCOPES } from '../card/leave.tsx'
import { chordName, isApple } from '../chord-name.ts'
import { say } from '../messages.ts'
import type { ListActions } from './list.tsx'
import type { PanelField, PanelItem } from './panel-data.ts'
import type { PanelModel } from './panel-model.ts'
import { changesOfRule, changesOfSentence, type PlannedChange } from './plan-together.ts'
import type { RowMenuEntry } from './row-menu.tsx'

/** What the context menu of a row offers. Several at once only where there are several that are ready. */
export function rowEntries(
  item: PanelItem,
  field: PanelField,
  actions: ListActions,
  keys: string,
  model: PanelModel,
): RowMenuEntry[] {
  const { rule, text } = item.diagnostic
  const several = (id: string, title: (count: number) => string, changes: readonly PlannedChange[]) =>
    changes.length < 2
      ? []
      : [
          {
            id,
            title: title(changes.length),
            run: () => {
              model.together.value = changes
            },
          },
        ]
  return [
    { id: 'go', title: say('row_go'), more: 'Enter', run: () => actions.onJump(item, field) },
    { id: 'fixes', title: say('menu_open'), more: chordName(keys, isApple()), run: () => model.toggle(item.id) },
    ...several('all-rule', (count) => say('row_all_rule', { count }), changesOfRule(rule, field)),
    ...several('all-sentence', (count) => say('row_all_sentence', { count }), changesOfSentence(item, field)),
    ...LEAVE_SCOPES.map(([scope, name, more]) => ({
      id: `leave-${scope}`,
      title: `${say('leave')}: ${say(name)}`,
      more: say(more),
      run: () => actions.onLeave(item, scope),
    })),
    { id: 'copy', title: say('row_copy'), run: () => actions.onCopy(text) },
    ...(actions.onOpenRule ? [{ id: 'rule', title: say('open_rule'), run: () => actions.onOpenRule?.(rule) }] : []),
  ]
}
