import { GROUPINGS, LOOKS } from '../../ui/findings.tsx'
import { lookWords } from '../../ui/mark.tsx'
import { say } from '../../ui/messages.ts'
import type { Command } from '../../ui/palette/command.ts'
import type { PanelModel } from '../../ui/panel/panel-model.ts'

/** What can be done with a list of findings. To be called while drawing. */
export function panelCommands({ grouping, filter, without, clear, switchLook }: PanelModel): Command[] {
  return [
    ...GROUPINGS.filter(([by]) => by !== grouping.value).map(([by, words]) => ({
      id: `group-${by}`,
      title: say('do_group', { what: say(words) }),
      run: () => (grouping.value = by),
    })),
    ...LOOKS.map((look) => ({
      id: `look-${look}`,
      title: say(without.value.has(look) ? 'do_look_show' : 'do_look_hide', { what: lookWords(look) }),
      run: () => switchLook(look),
    })),
    ...(filter.value === '' && without.value.size === 0
      ? []
      : [{ id: 'unfilter', title: say('panel_filter_clear'), run: clear }]),
  ]
}
