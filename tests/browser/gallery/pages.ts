import type { PaletteProps } from '../../../src/ui/palette.tsx'
import type { LeftWording, PanelField } from '../../../src/ui/panel/panel-data.ts'
import { createPanelModel } from '../../../src/ui/panel/panel-model.ts'
import { changesOfSentence } from '../../../src/ui/panel/plan-together.ts'
import type { TogetherProps } from '../../../src/ui/panel/together.tsx'
import type { PanelProps } from '../../../src/ui/panel.tsx'
import type { PopupProps } from '../../../src/ui/popup.tsx'
import type { RulesProps } from '../../../src/ui/rules.tsx'
import type { ScratchpadProps } from '../../../src/ui/scratchpad.tsx'
import { settingRows } from '../../../src/ui/settings/setting-rows.ts'
import type { SettingsProps } from '../../../src/ui/settings.tsx'
import type { WelcomeProps } from '../../../src/ui/welcome.tsx'
import * as cards from './model-cards.ts'
import { packs } from './own-packs.ts'
import { told } from './told.ts'

export const fields: PanelField[] = [
  {
    id: 'note',
    label: 'Progress note',
    kind: 'note',
    text: cards.NOTE,
    unread: 0,
    items: [
      { id: 'note-1', diagnostic: cards.noncompliant, line: 1, column: 27 },
      { id: 'note-2', diagnostic: cards.borderline, line: 1, column: 96 },
      { id: 'note-3', diagnostic: cards.complains, line: 2, column: 5 },
    ],
  },
  {
    id: 'summary',
    label: 'Summary of contact',
    kind: 'note',
    text: cards.KIND,
    unread: 0,
    items: [{ id: 'summary-1', diagnostic: cards.linked, line: 1, column: 1 }],
  },
  {
    id: 'letter',
    label: 'Letter to Ms Ibarra',
    kind: 'mail',
    text: cards.MAIL,
    unread: 0,
    items: [{ id: 'letter-1', diagnostic: cards.failed, line: 3, column: 1 }],
  },
  { id: 'plan', label: 'Plan', kind: 'note', text: '', unread: 0, items: [] },
]

const left: LeftWording[] = [
  { id: 'a', scope: 'phrase', title: 'Refused' },
  { id: 'b', scope: 'site', title: 'Complains of', site: 'demo-clinic.example' },
  { id: 'c', scope: 'everywhere', title: 'As already told' },
]

export const panel: PanelProps = {
  model: createPanelModel(),
  onCommands: told('commands'),
  fields,
  left,
  leftCounts: { 'credibility/complains': 3 },
  contact: 'Priya, supervision group: 555 0134\nCrisis line: 988',
  onJump: (item) => told('jump')(item.id),
  onApply: (item, _, edit) => told('apply')(item.id, edit),
  onWriteTogether: async (changes) => {
    told('together')(changes.map(({ item }) => item.id))
    return changes.length
  },
  onLeave: (item, scope) => told('leave')(item.id, scope),
  onCopy: told('copy'),
  onUndo: told('undo'),
  onPause: told('pause'),
  onResume: told('resume'),
  reasons: [],
  onCheckPage: told('check page'),
  onAllowFrame: told('allow frame'),
}

/** A panel with one field and that many rows. */
export function panelOf(rows: number): PanelProps {
  const [note] = fields
  const items = Array.from({ length: rows }, (_, row) => {
    const { diagnostic } = note!.items[row % note!.items.length]!
    return { id: `row-${row}`, diagnostic, line: row + 1, column: 1 }
  })
  return { ...panel, model: createPanelModel(), fields: [{ ...note!, items }] }
}

export const together: TogetherProps = {
  changes: changesOfSentence(fields[0]!.items[0]!, fields[0]!).concat(
    changesOfSentence(fields[2]!.items[0]!, fields[2]!),
  ),
  onWrite: async () => 0,
  onClose: told('close'),
}

/** The titles of commands come from the interface's words; here they stand as they are in English. */
export const palette: PaletteProps = {
  commands: [
    { id: 'check-page', title: 'Look at this page, too', run: told('run') },
    { id: 'hide', title: 'Hide everything in all tabs', keys: 'Alt+Shift+Q', run: told('run') },
    { id: 'quiet-hour', title: 'Quiet for an hour', run: told('run') },
    { id: 'scratchpad', title: 'Open the scratchpad', run: told('run') },
    { id: 'settings', title: 'Open the settings', run: told('run') },
    { id: 'least-nudge', title: 'Underline: What is worth a look', run: told('run') },
  ],
  recent: ['scratchpad', 'hide'],
  onRun: ({ id }) => {
    document.documentElement.dataset.ran = id
  },
  onClose: told('close'),
}

export const popup: PopupProps = {
  site: { name: 'demo-clinic.example', on: true, kind: 'guess' },
  found: { nudges: 3, noticed: 1 },
  reasons: [],
  numberOnIcon: false,
  iconIsSet: false,
  contact: 'Priya, supervision group: 555 0134',
  onSite: told('site'),
  onKind: told('kind'),
  onOpenList: told('list'),
  onScratchpad: told('scratchpad'),
  onSettings: told('settings'),
  onCheckPage: told('check'),
  onCommands: told('commands'),
  onAllowFrame: told('frame'),
  onNumberOnIcon: told('number'),
  onPause: told('pause'),
  onResume: told('resume'),
}

export const scratchpad: ScratchpadProps = {
  ...panel,
  model: createPanelModel(),
  files: { current: null },
  fields: [{ ...fields[0]!, unread: 0.4 }],
  kind: 'note',
  field: () => {},
  note: { is: 'opened', name: 'progress-note.txt' },
  reading: true,
  onKind: told('kind'),
  onOpen: told('open'),
  onSave: told('save'),
  onCopyAll: told('copy-all'),
  onClear: told('clear'),
  onStop: told('stop'),
  onStep: told('step'),
}

export const welcome: WelcomeProps = {
  keys: { menu: 'Ctrl+.', fix: 'Shift+Alt+.', next: 'F8', previous: 'Shift+F8', quiet: 'Alt+Shift+Q' },
  practice: cards.NOTE,
  field: () => {},
  tried: false,
  onScratchpad: told('scratchpad'),
}

/** Asked for when it is shown: its words are read by then. */
export const settings = (): SettingsProps => ({
  rows: settingRows(
    {
      leastSeverity: 'nudge',
      plainRecord: false,
      glance: false,
      chip: false,
      bulb: false,
      byKind: { mail: { least: 'nudge' } },
      quietFamilies: ['staff-room'],
      badge: 'dot',
      contact: { name: 'Priya, supervision group', reach: '555 0134' },
      chosenKeys: { next: 'ctrl+KeyJ' },
    },
    { adherence: 14, mail: 64 },
    new Set(['badge']),
    {
      first: { menu: 'ctrl+Period', fix: 'shift+alt+Period', next: 'F8', previous: 'shift+F8' },
      apple: false,
      chordOf: ({ code }) => code,
    },
  ),
  sites: {
    locked: new Set(),
    sites: [
      {
        site: 'https://demo-clinic.example',
        name: 'demo-clinic.example',
        on: true,
        kind: 'note',
        looks: { plain: true },
      },
      { site: 'https://mail.example', name: 'mail.example', on: false, kind: 'guess', looks: {} },
    ],
    preset: true,
    onSite: told('site'),
    onReset: told('site-reset'),
    onKind: told('kind'),
    onLooks: told('looks'),
  },
  left,
  backup: {
    json: '{\n  "kindCuriosity": 1,\n  "leastSeverity": "hint",\n  "plainRecord": false,\n  "badge": "dod"\n}\n',
    check: () => [{ is: 'value', key: 'badge' }],
    onUse: async () => [{ is: 'not-json' }],
    onSave: told('save'),
  },
  onSet: told('set'),
  onReset: told('reset'),
  onRules: told('rules'),
  onPacks: told('packs'),
  onUndo: told('undo'),
})

export const rules: RulesProps = {
  rules: [
    {
      id: 'adherence/noncompliant',
      kind: 'nudge',
      title: 'Noncompliant',
      says: 'The phrase can read as blame.',
      layer: 'understanding',
      axis: 'blame',
      severity: 'nudge',
      fields: ['note'],
      question: 'What happens around taking the lithium, from her side?',
      why: 'Readers of such words thought less of the person, and offered less for the pain.',
      source: 'Goddu AP et al. 2018. Journal of General Internal Medicine 33(5)',
      examples: [
        {
          text: 'Client was [[noncompliant]] with her lithium.',
          results: ['Client was not taking her lithium as prescribed.'],
        },
      ],
      leaves: ['Lung compliance was reduced.', 'Denies being noncompliant.'],
    },
    {
      id: 'credibility/claims',
      kind: 'nudge',
      title: 'Claims',
      says: 'The phrase can read as doubt.',
      layer: 'relationship',
      axis: 'doubt',
      severity: 'hint',
      fields: [],
      examples: [],
      leaves: [],
    },
  ],
  choices: {
    off: new Set(['credibility/claims']),
    quietFamilies: [],
    weights: { 'adherence/noncompliant': 'strong' },
    familiesLocked: false,
    onSwitch: told('switch'),
    onFamily: told('family'),
    onWeight: told('weight'),
  },
  chosen: 'adherence/noncompliant',
  showsPacks: false,
  packs: packs[0]!,
  kind: 'note',
  field: () => {},
  speaking: ['adherence/noncompliant'],
  onKind: told('kind'),
}
