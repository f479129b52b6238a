import { type ComponentChildren, render } from 'preact'
import table from '../../../public/_locales/en/messages.json'
import type { Diagnostic } from '../../../src/engine/finding.ts'
import type { CardProps } from '../../../src/ui/card/card-props.ts'
import { Card } from '../../../src/ui/card.tsx'
import { messageTable } from '../../../src/ui/message-table.ts'
import { readMessagesWith } from '../../../src/ui/messages.ts'
import { mountCard } from '../../../src/ui/mount-card.tsx'
import { Palette } from '../../../src/ui/palette.tsx'
import { createPanelModel } from '../../../src/ui/panel/panel-model.ts'
import { Together } from '../../../src/ui/panel/together.tsx'
import { Panel } from '../../../src/ui/panel.tsx'
import { Popup } from '../../../src/ui/popup.tsx'
import { Rules } from '../../../src/ui/rules.tsx'
import { Scratchpad } from '../../../src/ui/scratchpad.tsx'
import { Settings } from '../../../src/ui/settings.tsx'
import { Welcome } from '../../../src/ui/welcome.tsx'
import '../../../src/ui/page.css'
import '../../../src/ui/own-page.css'
import '../../../src/ui/packs.css'
import '../../../src/ui/rules.css'
import '../../../src/ui/settings.css'
import './gallery.css'
import * as cards from './model-cards.ts'
import { packs } from './own-packs.ts'
import { fields, palette, panel, panelOf, popup, rules, scratchpad, settings, together, welcome } from './pages.ts'
import { pseudoLocale } from './pseudo.ts'
import { told } from './told.ts'

const view = new URLSearchParams(location.search)
const dir = view.get('dir') ?? 'ltr'
const words = { ...table, ui_direction: { ...table.ui_direction, message: dir } }
readMessagesWith(messageTable(view.has('pseudo') ? pseudoLocale(words) : words))

function props(text: string, diagnostic: Diagnostic, more: Partial<CardProps> = {}): CardProps {
  return {
    diagnostic,
    text,
    field: 'note',
    mode: 'keys',
    position: { index: 1, count: 3 },
    state: 'open',
    leftCount: 0,
    onApply: told('apply'),
    onLeave: told('leave'),
    onMove: told('move'),
    onClose: told('close'),
    onCopy: told('copy'),
    ...more,
  }
}

/** The same wording at two places of a field. */
const alike: NonNullable<CardProps['alike']> = {
  changes: [0, 1].flatMap((id) => {
    const [reframing] = cards.noncompliant.reframings
    return reframing ? [{ id: String(id), text: cards.NOTE, reframing }] : []
  }),
  onWrite: async (ids) => {
    told('together')(ids)
    return ids.length
  },
}

/** Cards in every state; `press` is a key that brings the state about, `then` one after it. */
const CARDS: { name: string; card: CardProps; press?: string[] }[] = [
  { name: 'By key', card: props(cards.NOTE, cards.noncompliant) },
  { name: 'By pointer', card: props(cards.NOTE, cards.noncompliant, { mode: 'hover' }) },
  { name: 'A template', card: props(cards.NOTE, cards.noncompliant), press: ['3'] },
  { name: 'Why', card: props(cards.MAIL, cards.failed), press: ['w'] },
  { name: 'Leave my wording', card: props(cards.NOTE, cards.noncompliant), press: ['l'] },
  { name: 'Left three times', card: props(cards.NOTE, cards.complains, { leftCount: 3 }), press: ['l'] },
  { name: 'Three steps', card: props(cards.NOTE, cards.noncompliant), press: ['d'] },
  { name: 'All of this rule', card: props(cards.NOTE, cards.noncompliant, { alike }), press: ['a'] },
  { name: 'Several of this rule', card: props(cards.NOTE, cards.noncompliant, { alike }) },
  { name: 'Look at this first', card: props(cards.NOTE, cards.borderline) },
  { name: 'Only a question, near risk', card: props(cards.RISK, cards.risky) },
  { name: 'Nothing but a label goes', card: props(cards.PRN, cards.manipulative) },
  { name: 'An answer first', card: props(cards.REFLECTION, cards.terrible, { field: 'reflection' }) },
  { name: 'A hint', card: props(cards.NOTE, cards.complains, { mode: 'hover' }) },
  { name: 'Noticed', card: props(cards.KIND, cards.linked, { mode: 'hover' }) },
  { name: 'The text changed', card: props(cards.NOTE, cards.noncompliant, { state: 'changed' }) },
  {
    name: 'The page refused',
    card: props(cards.NOTE, cards.noncompliant, {
      state: 'refused',
      wording: 'was not taking her lithium as prescribed',
    }),
  },
]

const POPUPS: [string, Parameters<typeof Popup>[0]][] = [
  ['On', popup],
  ['Off', { ...popup, site: { name: 'demo-clinic.example', on: false, kind: 'guess' }, reasons: [{ is: 'site-off' }] }],
  [
    'Paused',
    {
      ...popup,
      found: { nudges: 0, noticed: 0 },
      paused: { time: '14:30' },
      reasons: [{ is: 'paused', state: { time: '14:30' } }],
    },
  ],
  [
    'Why nothing',
    {
      ...popup,
      found: { nudges: 1, noticed: 0 },
      contact: '',
      reasons: [{ is: 'earlier' }, { is: 'frame', origin: 'notes.ehr.example' }, { is: 'secret' }, { is: 'nothing' }],
    },
  ],
  ['A page of the browser', { ...popup, site: null }],
]

const PANELS: [string, Parameters<typeof Panel>[0]][] = [
  ['A page with something', panel],
  ['Nothing read yet', { ...panel, model: createPanelModel(), fields: [], left: [] }],
  ['Nothing of it is seen', { ...panel, model: createPanelModel(), fields: [], left: [], reasons: [{ is: 'unseen' }] }],
  [
    'Nothing to look at',
    { ...panel, model: createPanelModel(), fields: fields.slice(3), left: [], paused: { time: '14:30' } },
  ],
]

function Cell({ name, class: kind, children }: { name: string; class: string; children: ComponentChildren }) {
  return (
    <figure class={kind}>
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  )
}

function Cards() {
  return CARDS.map(({ name, card }) => (
    <Cell key={name} name={name} class="cell">
      <div class="frame">
        <Card {...card} />
      </div>
    </Cell>
  ))
}

/** One field with a real card in a closed shadow root: what a page gets, without the extension around it. */
function Mounted() {
  return (
    <main class="mounted">
      <label for="field">Progress note</label>
      <textarea id="field" rows={4} value={cards.NOTE} />
    </main>
  )
}

function openMounted(mode: CardProps['mode'], at: { x: number; y: number }): void {
  const field = document.querySelector<HTMLTextAreaElement>('#field')
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  document.documentElement.append(host)
  const life = new AbortController()
  const told = document.documentElement.dataset
  const before = performance.now()
  const mounted = mountCard(
    root,
    {
      ...props(cards.NOTE, cards.noncompliant, { mode }),
      rect: { ...at, width: 90, height: 18 },
      onClose() {
        mounted.close()
        life.abort()
        host.remove()
        told.told = '["close"]'
        if (mode === 'keys') field?.focus()
      },
    },
    life.signal,
  )
  told.opened = String(performance.now() - before)
}

const place = document.querySelector('#gallery')
const shown = view.get('show') ?? 'cards'
document.documentElement.dir = dir
document.documentElement.dataset.show = shown

if (place) {
  const state = Number(view.get('state') ?? 0)
  const many = Number(view.get('rows') ?? 0)
  if (shown === 'panel' && many > 0) render(<Panel {...panelOf(many)} />, place)
  else if (shown === 'panel') render(<Panel {...(PANELS[state] ?? PANELS[0]!)[1]} />, place)
  else if (shown === 'palette')
    render(
      <main>
        <Palette {...palette} />
      </main>,
      place,
    )
  else if (shown === 'together')
    render(
      <main>
        <Together {...together} />
      </main>,
      place,
    )
  else if (shown === 'popup') render(<Popup {...(POPUPS[state] ?? POPUPS[0]!)[1]} />, place)
  else if (shown === 'scratchpad') render(<Scratchpad {...scratchpad} />, place)
  else if (shown === 'rules') render(<Rules {...rules} />, place)
  else if (shown === 'packs') render(<Rules {...rules} showsPacks packs={packs[state] ?? rules.packs} />, place)
  else if (shown === 'settings') render(<Settings {...settings()} />, place)
  else if (shown === 'welcome') render(<Welcome {...welcome} tried={state === 1} />, place)
  else if (shown === 'mount') {
    render(<Mounted />, place)
    addEventListener('open-card', (event) => {
      if (event instanceof CustomEvent) openMounted(event.detail.mode, event.detail.at)
    })
  } else if (shown === 'pages') {
    render(
      <div class="gallery">
        {PANELS.map(([name, data]) => (
          <Cell key={name} name={name} class="cell tall">
            <Panel {...data} />
          </Cell>
        ))}
        {POPUPS.map(([name, data]) => (
          <Cell key={name} name={name} class="cell">
            <Popup {...data} />
          </Cell>
        ))}
      </div>,
      place,
    )
  } else {
    render(
      <main class="gallery">
        <h1>Every state of the card</h1>
        <Cards />
      </main>,
      place,
    )
    const frames = [...document.querySelectorAll<HTMLElement>('.card')]
    CARDS.forEach(({ press = [] }, index) => {
      for (const key of press) frames[index]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
  }
}
