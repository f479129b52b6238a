import { GROUPINGS } from '../../ui/findings.tsx'
import { say } from '../../ui/messages.ts'
import type { Command } from '../../ui/palette/command.ts'
import type { PanelModel } from '../../ui/panel/panel-model.ts'

/** What can be done with a list of findings. To be called while drawing. */
export function panelCommands({ grouping, filter, without, clear }: PanelModel): Command[] {
  return [
    ...GROUPINGS.filter(([by]) => by !== grouping.value).map(([by, words]) => ({
      id: `group-${by}`,
      title: say('do_group', { what: say(words) }),
      run: () => (grouping.value = by),
    })),
    ...(filter.value === '' && without.value.size === 0
      ? []
      : [{ id: 'unfilter', title: say('panel_filter_clear'), run: clear }]),
  ]
}
