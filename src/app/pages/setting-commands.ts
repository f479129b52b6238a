import type { Severity } from '../../engine/finding.ts'
import { badge, bulb, chip, glance, leastSeverity, plainRecord } from '../../platform/items.ts'
import { say } from '../../ui/messages.ts'
import type { Command } from '../../ui/palette/command.ts'

const SEVERITIES: readonly Severity[] = ['hint', 'nudge', 'strong']

/** Settings that are on or off, with the words for both. */
const SWITCHES = [
  { id: 'plain', item: plainRecord, words: { on: 'do_plain_on', off: 'do_plain_off' } },
  { id: 'glance', item: glance, words: { on: 'do_glance_on', off: 'do_glance_off' } },
  { id: 'chip', item: chip, words: { on: 'do_chip_on', off: 'do_chip_off' } },
  { id: 'bulb', item: bulb, words: { on: 'do_bulb_on', off: 'do_bulb_off' } },
] as const

/** Settings by name, as they stand: each is offered as the value that it does not have, and not at all where a clinic has set it. The answer is to be called while drawing. */
export async function settingCommands(life: AbortSignal): Promise<() => Command[]> {
  const [least, icon, leastFixed, iconFixed, switches] = await Promise.all([
    leastSeverity.follow(life),
    badge.follow(life),
    leastSeverity.fixed(),
    badge.fixed(),
    Promise.all(
      SWITCHES.map(async (one) => ({ ...one, on: await one.item.follow(life), fixed: await one.item.fixed() })),
    ),
  ])
  return () => [
    ...SEVERITIES.filter((one) => !leastFixed && one !== least.value).map((one) => ({
      id: `least-${one}`,
      title: say('do_least', { what: say(`set_least_${one}`) }),
      run: () => void leastSeverity.set(one),
    })),
    ...switches
      .filter(({ fixed }) => !fixed)
      .map(({ id, item, words, on }) => ({
        id: `${id}-${on.value ? 'off' : 'on'}`,
        title: say(words[on.value ? 'off' : 'on']),
        run: () => void item.set(!on.value),
      })),
    ...(iconFixed
      ? []
      : [
          {
            id: icon.value === 'dot' ? 'icon-number' : 'icon-dot',
            title: say(icon.value === 'dot' ? 'do_number' : 'do_dot'),
            run: () => void badge.set(icon.value === 'dot' ? 'number' : 'dot'),
          },
        ]),
  ]
}
