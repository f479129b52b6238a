import { browser } from '../../platform/browser.ts'
import { pausedUntil, UNTIL_ASKED } from '../../platform/items.ts'
import { openPage, PACKS } from '../../platform/open-page.ts'
import { openPanel } from '../../platform/open-panel.ts'
import { say } from '../../ui/messages.ts'
import type { Command } from '../../ui/palette/command.ts'
import type { PauseLength } from '../../ui/pause.tsx'
import { endOfPause } from './pause-length.ts'
import { settingCommands } from './setting-commands.ts'

const LENGTHS = [
  ['quarter', 'do_quarter'],
  ['hour', 'do_hour'],
  ['tomorrow', 'do_tomorrow'],
] as const satisfies readonly (readonly [PauseLength, string])[]

/**
 * What can be done from any page of ours, as it stands now. The answer is to be called while drawing.
 */
export async function commandsEverywhere(life: AbortSignal): Promise<() => Command[]> {
  const [until, settings, shortcuts, { id: windowId }] = await Promise.all([
    pausedUntil.follow(life),
    settingCommands(life),
    browser.commands.getAll(),
    browser.windows.getCurrent(),
  ])
  const hides = shortcuts.find(({ name }) => name === 'quiet')?.shortcut || undefined

  const rest = (): Command[] => {
    const hidden = until.value === UNTIL_ASKED
    const hide = { id: 'hide', title: say('do_hide'), keys: hides, run: () => void pausedUntil.set(UNTIL_ASKED) }
    const show = { id: 'show', title: say('show_again'), keys: hides, run: () => void pausedUntil.set(0) }
    if (hidden) return [show]
    if (until.value > Date.now()) return [hide, { ...show, id: 'resume', title: say('resume'), keys: undefined }]
    return [
      hide,
      ...LENGTHS.map(([length, title]) => ({
        id: `quiet-${length}`,
        title: say(title),
        run: () => void pausedUntil.set(endOfPause(length, Date.now())),
      })),
    ]
  }
  const places = (): Command[] => [
    { id: 'scratchpad', title: say('popup_scratch'), run: () => void openPage('scratchpad') },
    { id: 'settings', title: say('do_settings'), run: () => void browser.runtime.openOptionsPage() },
    { id: 'rules', title: say('do_rules'), run: () => void openPage('rules') },
    { id: 'packs', title: say('do_packs'), run: () => void openPage('rules', PACKS) },
    { id: 'welcome', title: say('do_welcome'), run: () => void openPage('welcome') },
    { id: 'list', title: say('found_open'), run: () => void openPanel(windowId ?? -1) },
  ]
  return () => [...rest(), ...places(), ...settings()]
}
