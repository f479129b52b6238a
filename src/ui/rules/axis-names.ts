import type { MessageKey } from '../messages.ts'

/** How a phrase may land, by the name that rules have for it. */
export const AXIS_NAMES: Readonly<Record<string, MessageKey>> = {
  absolute: 'axis_absolute',
  blame: 'axis_blame',
  contempt: 'axis_contempt',
  control: 'axis_control',
  dehumanising: 'axis_dehumanising',
  demand: 'axis_demand',
  doubt: 'axis_doubt',
  label: 'axis_label',
  motive: 'axis_motive',
  'risk-language': 'axis_risk',
  'self-criticism': 'axis_self',
}

/** Which facet of compassion was noticed, likewise. */
export const FACET_NAMES: Readonly<Record<string, MessageKey>> = {
  motivation: 'facet_motivation',
  wisdom: 'facet_wisdom',
  awareness: 'facet_awareness',
  capacities: 'facet_capacities',
}
