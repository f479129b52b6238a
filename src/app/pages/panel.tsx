import '../../platform/polyfill.ts'
import { computed } from '@preact/signals'
import { render } from 'preact'
import '../../ui/page.css'
import { activeTab } from '../../platform/active-tab.ts'
import { browser } from '../../platform/browser.ts'
import { chosenKeys, contact, leavings, pausedUntil } from '../../platform/items.ts'
import { undoLeaving } from '../../platform/leaving.ts'
import { openPage } from '../../platform/open-page.ts'
import { switchOn } from '../../platform/site-access.ts'
import type { CardEdit } from '../../ui/card/card-props.ts'
import { isApple } from '../../ui/chord-name.ts'
import { readMessagesWith } from '../../ui/messages.ts'
import { createPanelModel } from '../../ui/panel/panel-model.ts'
import { Panel } from '../../ui/panel.tsx'
import type { Reason } from '../../ui/popup/reason.tsx'
import { firstChords } from '../content/chords.ts'
import { contactWords } from './contact-words.ts'
import { followFrames } from './follow-frames.ts'
import { leftList, leftPlace } from './left-list.ts'
import { outcomes } from './outcomes.ts'
import { pagePalette } from './palette.tsx'
import { panelCommands } from './panel-commands.ts'
import { itemPlace, panelFields } from './panel-fields.ts'
import { endOfPause, pauseState } from './pause-length.ts'
import { onThisSite } from './site-commands.ts'
import { whyNotRead } from './why-not-read.ts'
import { writeTogether } from './write-together.ts'

/** The side panel: what stands on the page of the tab that this window shows. */
export async function startPanel(document: Document): Promise<void> {
  const place = document.getElementById('app')
  if (!place) return
  const life = new AbortController().signal
  readMessagesWith(browser.i18n.getMessage)
  const [tab, until, kept, person, chosen] = await Promise.all([
    activeTab(life),
    pausedUntil.follow(life),
    leavings.follow(life),
    contact.follow(life),
    chosenKeys.follow(life),
  ])
  const made = outcomes()
  const frames = followFrames(tab, made.tell, life)
  const fields = computed(() => panelFields(frames.all.value))
  const why = await whyNotRead(tab, frames.all, life)
  // A page of the browser, or one whose site was never switched on: the browser doesn't tell us its address.
  const reasons = computed<readonly Reason[]>(() =>
    tab.value && !tab.value.site && frames.all.value.length === 0 ? [{ is: 'unseen' }] : why.reasons.value,
  )
  const leftCounts = computed(() => {
    const counts: Record<string, number> = {}
    const here = frames.all.value.flatMap(({ report }) => report.left)
    for (const { rule } of [...here, ...kept.value]) counts[rule] = (counts[rule] ?? 0) + 1
    return counts
  })
  const revisionOf = (frame: number, field: number): number =>
    frames.all
      .peek()
      .find(({ id }) => id === frame)
      ?.report.fields.find(({ id }) => id === field)?.revision ?? -1

  const apply = (id: string, edit: CardEdit) => {
    const { frame, field, rule, start } = itemPlace(id)
    const outcome = made.of(id)
    frames.tell(frame, { type: 'apply', field, rule, start, revision: revisionOf(frame, field), edit })
    return outcome
  }
  const model = createPanelModel()
  const checkPage = () => frames.tellAll({ type: 'check', what: 'page' })
  const here = await onThisSite(why, checkPage, life)
  const palette = await pagePalette(document, life, () => [...here.commands(), ...panelCommands(model)])

  const Page = () => (
    <>
      <Panel
        model={model}
        onCommands={palette.open}
        fields={fields.value}
        left={leftList(kept.value, frames.all.value)}
        leftCounts={leftCounts.value}
        states={made.states.value}
        contact={contactWords(person.value)}
        reasons={reasons.value}
        onCheckPage={checkPage}
        onAllowFrame={(origin) => void switchOn([origin]).then(why.lookAgain)}
        keys={chosen.value.menu ?? firstChords(isApple()).menu}
        paused={pauseState(until.value, Date.now())}
        onPause={(length) => void pausedUntil.set(endOfPause(length, Date.now()))}
        onResume={() => void pausedUntil.set(0)}
        onJump={({ id, diagnostic: { start, end } }) => {
          const { frame, field } = itemPlace(id)
          frames.tell(frame, { type: 'jump', field, start, end })
        }}
        onApply={({ id }, _field, edit) => void apply(id, edit)}
        onWriteTogether={(changes) => writeTogether(changes, fields, ({ id }, edit) => apply(id, edit))}
        onLeave={({ id }, scope) => {
          const { frame, field, rule, start } = itemPlace(id)
          frames.tell(frame, { type: 'leave', field, rule, start, revision: revisionOf(frame, field), scope })
        }}
        onOpenRule={(rule) => void openPage('rules', rule)}
        onCopy={(text) => void navigator.clipboard.writeText(text)}
        onUndo={(id) => {
          const left = leftPlace(id)
          if ('kept' in left) void undoLeaving(left.kept)
          else frames.tell(left.frame, { type: 'undo-leave', id: left.id })
        }}
      />
      {palette.view()}
    </>
  )
  render(<Page />, place)
}
