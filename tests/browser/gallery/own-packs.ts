import type { PacksProps } from '../../../src/ui/packs/packs.tsx'
import { told } from './told.ts'

const text = `# Words of the River clinic.
pack: river-clinic
title: Words of the River clinic
version: 1
---
id: river-clinic/lifer
title: Lifer
axis: lable
layer: understanding
match:
  - words: (@determiner)? [[lifer~n]]
    reframe: ["someone who has been here long"]
question: What has the time here been like for them?
answer: true
`

const empty: PacksProps = {
  packs: [],
  open: null,
  note: null,
  schemas: { first: {}, others: {} },
  reading: null,
  busy: false,
  files: { current: null },
  onAdd: ({ name }) => told('add')(name),
  onWrite: told('write'),
  onEdit: told('edit'),
  onSwitch: told('switch'),
  onSave: told('save'),
  onRemove: told('remove'),
  onUndo: told('undo'),
  onInput: told('input'),
  onKeep: told('keep'),
  onClose: told('close'),
  onStop: told('stop'),
  shipped: [
    {
      name: 'avoidance',
      title: 'The plain word for the pain',
      about: 'Hints where pain is stepped round, and asks for the plain word.',
      views: [
        'A record that says what hurt is of more use to whoever reads it next.',
        'Some things are left unsaid with care, and a note need not hold all of them.',
      ],
      rules: 6,
      on: true,
    },
  ],
  shippedLocked: false,
  onShipped: told('shipped'),
}
const some: PacksProps = {
  ...empty,
  packs: [
    { id: 'river-clinic', title: 'Words of the River clinic', rules: 12, on: true },
    {
      id: 'ward-4',
      title: 'What we say on ward 4, and what we would rather say to one another there',
      rules: 3,
      on: false,
    },
  ],
}

/** The packs in each state: none, some with one removed, one that is mended, one that holds. */
export const packs: readonly PacksProps[] = [
  empty,
  { ...some, note: { is: 'removed', title: 'Winter words' } },
  {
    ...some,
    open: { round: 1, title: 'Words of the River clinic', text },
    note: { is: 'opened', name: 'river-clinic.yaml' },
    busy: true,
    reading: {
      is: 'refused',
      mistakes: [
        {
          line: 8,
          column: 7,
          rule: 'river-clinic/lifer',
          message: '“axis” is “lable”.',
          mend: 'Choose one of doubt, blame, label, motive, contempt, control, absolute, demand, self-criticism.',
        },
        { line: 6, column: 1, message: 'This has no “examples”.', mend: 'Add “examples”.' },
      ],
      untold: 2,
    },
  },
  {
    ...some,
    open: { round: 2, title: null, text },
    reading: { is: 'holds', rules: 1, examples: 12 },
  },
]
