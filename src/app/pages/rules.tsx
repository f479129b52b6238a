import '../../platform/polyfill.ts'
import { computed, signal } from '@preact/signals'
import { createRef, render } from 'preact'
import pages from '#tables/rule-pages'
import '../../ui/page.css'
import '../../ui/own-page.css'
import '../../ui/packs.css'
import '../../ui/rules.css'
import type { FieldKind } from '../../engine/finding.ts'
import { browser } from '../../platform/browser.ts'
import { leavings, quietFamilies, weights } from '../../platform/items.ts'
import { keepLeaving } from '../../platform/leaving.ts'
import { PACKS } from '../../platform/open-page.ts'
import { readMessagesWith, say } from '../../ui/messages.ts'
import { Rules } from '../../ui/rules.tsx'
import { ownPacks } from './packs/own-packs.ts'
import { shippedList } from './packs/shipped.ts'
import { pagePalette } from './palette.tsx'
import { readOwnPage } from './read-own-page.ts'
import { saveText } from './save-text.ts'

/** The page with all rules. The part of its address behind # names the one that is shown, or the writer's own packs. */
export async function startRules(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  document.title = `${say('rules_title')} · Kind Curiosity`
  const chosen = signal(named())
  addEventListener('hashchange', () => (chosen.value = named()), { signal: life })
  const kind = signal<FieldKind>('note')
  const files = createRef<HTMLInputElement>()
  const save = (name: string, text: string) => saveText(document, name, text)
  const [left, quiet, weighed, familiesLocked, { reading }, packs, shipped] = await Promise.all([
    leavings.follow(life),
    quietFamilies.follow(life),
    weights.follow(life),
    quietFamilies.fixed().then(Boolean),
    readOwnPage(kind, life),
    ownPacks({ life, files, save, ask: (words) => confirm(words) }),
    shippedList(life),
  ])
  const field = createRef<HTMLTextAreaElement>()
  const onLeaving = (event: BeforeUnloadEvent) => packs.unsaved() && event.preventDefault()
  addEventListener('beforeunload', onLeaving, { signal: life })
  const off = computed(() => new Set(left.value.filter(({ scope }) => scope === 'everywhere').map(({ rule }) => rule)))
  const speaking = computed(() => [
    ...new Set(reading.fields.all.value.flatMap(({ session }) => session.shown.value.map(({ rule }) => rule))),
  ])

  const showPacks = (act: () => void) => {
    location.hash = PACKS
    chosen.value = PACKS
    act()
  }
  const palette = await pagePalette(document, life, () => [
    { id: 'write-pack', title: say('do_write_pack'), run: () => showPacks(packs.write) },
    { id: 'add-pack', title: say('do_add_pack'), run: () => showPacks(() => files.current?.click()) },
  ])

  const Page = () => (
    <>
      <Rules
        rules={[...packs.rules(), ...shipped.on().flatMap((name) => pages.packs[name] ?? []), ...pages.all]}
        choices={{
          off: off.value,
          quietFamilies: quiet.value,
          weights: weighed.value,
          familiesLocked,
          onSwitch: (rule, on) => void (on ? speakAgain(rule) : keepLeaving({ scope: 'everywhere', rule })),
          onFamily: (family, on) =>
            void quietFamilies.update((all) => [...all.filter((one) => one !== family), ...(on ? [] : [family])]),
          onWeight: (name, weight) =>
            void weights.update(({ [name]: _before, ...others }) => (weight ? { ...others, [name]: weight } : others)),
        }}
        chosen={chosen.value}
        showsPacks={chosen.value === PACKS}
        packs={{ ...packs.props(), ...shipped.props() }}
        kind={kind.value}
        field={field}
        speaking={speaking.value}
        onKind={(wanted) => (kind.value = wanted)}
      />
      {palette.view()}
    </>
  )
  render(<Page />, place)
}

const named = (): string | null => decodeURIComponent(location.hash.slice(1)) || null

async function speakAgain(rule: string): Promise<void> {
  await leavings.update((all) => all.filter((one) => one.rule !== rule || one.scope !== 'everywhere'))
}
