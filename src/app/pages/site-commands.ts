import { FIELD_KINDS } from '../../engine/finding.ts'
import { sites } from '../../platform/items.ts'
import { policy } from '../../platform/policy.ts'
import { type Site, siteWords } from '../../platform/site.ts'
import { switchOff, switchOn } from '../../platform/site-access.ts'
import type { KindChoice } from '../../ui/kind-select.tsx'
import { say } from '../../ui/messages.ts'
import type { Command } from '../../ui/palette/command.ts'
import type { WhyNotRead } from './why-not-read.ts'

const KINDS: readonly KindChoice[] = ['guess', ...FIELD_KINDS]

/** Keeps what is written on a site; `guess` takes the choice back. */
export const chooseKind = (name: string, chosen: KindChoice): Promise<unknown> =>
  sites.update((all) => {
    const { kind: _old, ...rest } = all[name] ?? { on: true }
    return { ...all, [name]: chosen === 'guess' ? rest : { ...rest, kind: chosen } }
  })

/** What can be done with the site of the page that is shown. */
export interface OnThisSite {
  /** What is written on a site, as chosen there. Reads signals. */
  kindOf(name: Site): KindChoice
  switchSite(name: Site, on: boolean): void
  /** To be called while drawing; nothing where no site can be switched on. */
  commands(): Command[]
}

/** For the popup and the panel. `checkPage` has all text of the page read. */
export async function onThisSite(why: WhyNotRead, checkPage: () => void, life: AbortSignal): Promise<OnThisSite> {
  const [choices, rules] = await Promise.all([sites.follow(life), policy()])
  const presetKind = (name: Site) => rules.sites.find((preset) => preset.site === name)?.kind
  const kindOf = (name: Site): KindChoice => choices.value[name]?.kind ?? 'guess'
  const switchSite = (name: Site, on: boolean) => {
    const missing = why.missing.value
    const done = on ? switchOn(missing.includes(name) ? missing : [name], presetKind(name)) : switchOff(name)
    void done.then(why.lookAgain)
  }
  return {
    kindOf,
    switchSite,
    commands() {
      const name = why.site.value
      if (!name) return []
      const words = { site: siteWords(name) }
      if (!why.on.value)
        return [{ id: 'site-on', title: say('do_read_site', words), run: () => switchSite(name, true) }]
      return [
        { id: 'check-page', title: say('check_page'), run: checkPage },
        { id: 'site-off', title: say('do_leave_site', words), run: () => switchSite(name, false) },
        ...KINDS.filter((kind) => kind !== kindOf(name)).map((kind) => ({
          id: `kind-${kind}`,
          title: say('do_kind', { what: say(`kind_${kind}`) }),
          run: () => void chooseKind(name, kind),
        })),
      ]
    },
  }
}
