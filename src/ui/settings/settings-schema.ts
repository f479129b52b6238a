import { FIELD_KINDS } from '../../engine/finding.ts'
import type { Schema } from '../code/schema.ts'
import { say } from '../messages.ts'
import { FAMILIES } from './families.ts'

/** What may stand in the settings as text (`platform/items.ts` has the same shapes, and the last word). */
export function settingsSchema(): Schema {
  const kind: Schema = { enum: FIELD_KINDS, description: say('kind_label') }
  const least: Schema = { enum: ['hint', 'nudge', 'strong'], description: say('set_least_more') }
  const looks = {
    least,
    plain: { type: 'boolean', description: say('set_plain') } as const,
    glance: { type: 'boolean', description: say('set_glance') } as const,
  }
  return {
    type: 'object',
    properties: {
      leastSeverity: least,
      plainRecord: { type: 'boolean', description: say('set_plain_more') },
      glance: { type: 'boolean', description: say('set_glance_more') },
      chip: { type: 'boolean', description: say('set_chip_more') },
      bulb: { type: 'boolean', description: say('set_bulb_more') },
      byKind: {
        type: 'object',
        description: say('kinds_more'),
        properties: Object.fromEntries(FIELD_KINDS.map((one) => [one, { type: 'object', properties: looks }])),
      },
      weights: { type: 'object', description: say('schema_weights'), additionalProperties: least },
      shippedPacks: { type: 'array', items: { type: 'string' }, description: say('shipped_title') },
      quietFamilies: {
        type: 'array',
        items: { enum: FAMILIES.map(([family]) => family) },
        description: say('schema_quiet_families'),
      },
      badge: { enum: ['dot', 'number'], description: say('set_badge') },
      contact: {
        type: 'object',
        description: say('set_name_more'),
        properties: {
          name: { type: 'string', description: say('set_name') },
          reach: { type: 'string', description: say('set_reach') },
        },
      },
      sites: {
        type: 'object',
        description: say('schema_sites'),
        additionalProperties: {
          type: 'object',
          properties: {
            on: { type: 'boolean' },
            kind,
            ...looks,
            chip: { type: 'boolean', description: say('set_chip') },
          },
        },
      },
      chosenKeys: {
        type: 'object',
        description: say('topic_keys'),
        properties: Object.fromEntries(['menu', 'fix', 'next', 'previous'].map((name) => [name, { type: 'string' }])),
      },
      leavings: { type: 'array', description: say('left_title') },
    },
  }
}
