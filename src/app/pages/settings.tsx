import '../../platform/polyfill.ts'
import { computed, signal } from '@preact/signals'
import { render } from 'preact'
import detection from '#tables/detection'
import '../../ui/page.css'
import '../../ui/own-page.css'
import '../../ui/settings.css'
import { idsOf } from '../../engine/load-tables.ts'
import { browser } from '../../platform/browser.ts'
import {
  badge,
  bulb,
  byKind,
  chip,
  chosenKeys,
  contact,
  glance,
  type Leaving,
  leastSeverity,
  leavings,
  plainRecord,
  quietFamilies,
  type SiteChoice,
  shippedPacks,
  sites,
  weights,
} from '../../platform/items.ts'
import { undoLeaving } from '../../platform/leaving.ts'
import { openPage, PACKS } from '../../platform/open-page.ts'
import { allows, policy } from '../../platform/policy.ts'
import { type Site, siteWords } from '../../platform/site.ts'
import { grantedPatterns, isOn, switchOff, switchOn } from '../../platform/site-access.ts'
import { chordOf, isApple } from '../../ui/chord-name.ts'
import { readMessagesWith, say } from '../../ui/messages.ts'
import type { SettingValues } from '../../ui/settings/kept-setting.ts'
import { canBeHad } from '../../ui/settings/key-conflicts.ts'
import { withChoice } from '../../ui/settings/looks-choice.ts'
import { changed, settingRows } from '../../ui/settings/setting-rows.ts'
import type { SiteRow } from '../../ui/settings/sites.tsx'
import { Settings } from '../../ui/settings.tsx'
import { firstChords } from '../content/chords.ts'
import { backupText, type Kept, readBackup } from './backup.ts'
import { leftList, leftPlace } from './left-list.ts'
import { pagePalette } from './palette.tsx'
import { saveText } from './save-text.ts'
import { chooseKind } from './site-commands.ts'

/** What rows change, by key. */
const VALUES = { leastSeverity, plainRecord, glance, chip, bulb, byKind, quietFamilies, badge, contact, chosenKeys }
/** All that can be taken along. Phrases that were left are not: their hashes mean nothing in another browser. */
const ITEMS = { ...VALUES, weights, shippedPacks, sites, leavings }

/** The settings, in a tab. */
export async function startSettings(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  document.title = `${say('settings_title')} · Kind Curiosity`
  const [
    least,
    plain,
    short,
    dot,
    light,
    kinds,
    quiet,
    icon,
    person,
    keys,
    weighed,
    onPacks,
    choices,
    left,
    rules,
    locked,
  ] = await Promise.all([
    leastSeverity.follow(life),
    plainRecord.follow(life),
    glance.follow(life),
    chip.follow(life),
    bulb.follow(life),
    byKind.follow(life),
    quietFamilies.follow(life),
    badge.follow(life),
    contact.follow(life),
    chosenKeys.follow(life),
    weights.follow(life),
    shippedPacks.follow(life),
    sites.follow(life),
    leavings.follow(life),
    policy(),
    lockedKeys(),
  ])
  const granted = signal<readonly string[]>(await grantedPatterns())
  const lookAgain = () => void grantedPatterns().then((now) => (granted.value = now))
  browser.permissions.onAdded.addListener(lookAgain)
  browser.permissions.onRemoved.addListener(lookAgain)
  const apple = isApple()
  const keyboard = { first: firstChords(apple), apple, chordOf: (event: KeyboardEvent) => chordOf(event, event.code) }
  const names = Object.keys(keyboard.first)
  const readable = Object.values<Kept>({
    ...ITEMS,
    chosenKeys: {
      key: chosenKeys.key,
      is: (value) => chosenKeys.is(value) && canBeHad(value, names),
    },
  })
  const families = countFamilies(idsOf(detection.ids))

  const values = computed<SettingValues>(() => ({
    leastSeverity: least.value,
    plainRecord: plain.value,
    glance: short.value,
    chip: dot.value,
    bulb: light.value,
    byKind: kinds.value,
    quietFamilies: quiet.value,
    badge: icon.value,
    contact: person.value,
    chosenKeys: keys.value,
  }))
  const json = computed(() =>
    backupText({
      ...values.value,
      weights: weighed.value,
      shippedPacks: onPacks.value,
      sites: choices.value,
      leavings: left.value.filter(({ scope }) => scope !== 'phrase'),
    }),
  )
  const siteRows = computed(() =>
    Object.entries(choices.value)
      .filter(([site]) => allows(rules, site as Site))
      .map(
        ([site, choice]): SiteRow => ({
          site,
          name: siteWords(site),
          on: isOn(site as Site, granted.value, choices.value),
          kind: choice.kind ?? 'guess',
          looks: choice,
        }),
      ),
  )
  const set = (id: string, value?: string | boolean) => {
    const change = changed(values.peek(), keyboard, id, value)
    if (change) void keep(change)
  }
  const choose = (site: string, change: (choice: SiteChoice) => SiteChoice) =>
    void sites.update((all) => ({ ...all, [site]: change(all[site] ?? { on: true }) }))

  const save = (text: string) => saveText(document, 'kind-curiosity.json', text)
  const palette = await pagePalette(document, life, () => [
    { id: 'save-settings', title: say('do_save_settings'), run: () => save(json.peek()) },
  ])

  const Page = () => (
    <>
      <Settings
        rows={settingRows(values.value, families, locked, keyboard)}
        sites={{
          sites: siteRows.value,
          preset: rules.onlyTheseSites,
          locked,
          onSite: (site, on) => void (on ? switchOn([site as Site]) : switchOff(site as Site)).then(lookAgain),
          onKind: (site, kind) => void chooseKind(site, kind),
          onReset: (site) => void sites.update((all) => ({ ...all, [site]: { on: true } })),
          onLooks: (site, part, value) => choose(site, (choice) => withChoice(choice, part, value)),
        }}
        left={leftList(left.value, [])}
        backup={{
          json: json.value,
          check(text) {
            const read = readBackup(text, readable, locked)
            return 'problems' in read ? read.problems : []
          },
          async onUse(text) {
            const read = readBackup(text, readable, locked)
            if ('problems' in read) return read.problems
            await keep(withPhrases(read.values, left.peek()))
            return []
          },
          onSave: save,
        }}
        onSet={set}
        onReset={(id) => set(id)}
        onRules={() => void openPage('rules')}
        onPacks={() => void openPage('rules', PACKS)}
        onUndo={(id) => {
          const from = leftPlace(id)
          if ('kept' in from) void undoLeaving(from.kept)
        }}
      />
      {palette.view()}
    </>
  )
  render(<Page />, place)
}

/** The phrases that were left here stay: they are in no text that could be taken along. */
function withPhrases(values: Readonly<Record<string, unknown>>, now: readonly Leaving[]): Record<string, unknown> {
  const { leavings: taken, ...others } = values
  if (!Array.isArray(taken)) return others
  return { ...others, leavings: [...now.filter(({ scope }) => scope === 'phrase'), ...taken] }
}

/** Keeps values under their keys; each has been looked at before. */
async function keep(values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const item of Object.values(ITEMS)) {
    const value = values[item.key]
    if (value !== undefined && item.is(value)) await (item.set as (value: unknown) => Promise<void>)(value)
  }
}

async function lockedKeys(): Promise<ReadonlySet<string>> {
  const all = await Promise.all(Object.values(ITEMS).map(async (item) => ((await item.fixed()) ? [item.key] : [])))
  return new Set(all.flat())
}

function countFamilies(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const id of ids) {
    const family = id.slice(0, id.indexOf('/'))
    counts[family] = (counts[family] ?? 0) + 1
  }
  return counts
}
