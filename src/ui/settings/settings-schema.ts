import type { Schema } from '../code/schema.ts'
import { say } from '../messages.ts'
import { FAMILIES } from './families.ts'

/** What may stand in the settings as text (`platform/items.ts` has the same shapes, and the last word). */
export function settingsSchema(): Schema {
  const kind: Schema = { enum: ['note', 'mail', 'reflection'], description: say('kind_label') }
  const plain: Schema = { type: 'boolean', description: say('set_plain') }
  return {
    type: 'object',
    properties: {
      leastSeverity: { enum: ['hint', 'nudge', 'strong'], description: say('set_least_more') },
      plainRecord: { type: 'boolean', description: say('set_plain_more') },
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
        additionalProperties: { type: 'object', properties: { on: { type: 'boolean' }, kind, plain } },
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
