import { say } from '../messages.ts'
import type { PanelField } from './panel-data.ts'

/** How far the reading of long texts has come; nothing where all is read. */
export function ReadingProgress({ fields }: { fields: readonly Pick<PanelField, 'id' | 'label' | 'unread'>[] }) {
  return fields
    .filter(({ unread }) => unread > 0)
    .map(({ id, label, unread }) => (
      <label key={id} class="reading">
        <span>{say('reading', { field: label })}</span>
        <progress value={1 - unread} />
      </label>
    ))
}
