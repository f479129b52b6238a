import type { RefObject } from 'preact'
import { say } from '../messages.ts'
import { Switch } from '../popup/switch.tsx'
import type { PackRow } from './pack-data.ts'

interface PackListProps {
  packs: readonly PackRow[]
  list: RefObject<HTMLUListElement | null>
  onSwitch(id: string, on: boolean): void
  onEdit(id: string): void
  onSave(id: string): void
  onRemove(id: string): void
}

/** The packs, each with its switch and what can be done with it. */
export function PackList({ packs, list, onSwitch, onEdit, onSave, onRemove }: PackListProps) {
  if (packs.length === 0) return <p class="muted">{say('packs_none')}</p>
  return (
    <ul ref={list} class="plain pack-list" aria-label={say('packs_list')}>
      {packs.map(({ id, title, rules, on }) => (
        <li key={id} data-pack={id}>
          <Switch label={<bdi>{title}</bdi>} on={on} onChange={(wanted) => onSwitch(id, wanted)}>
            <code>{id}</code> · {say('pack_rules', { count: rules })}
          </Switch>
          <div class="buttons">
            <button type="button" aria-label={say('pack_edit_label', { title })} onClick={() => onEdit(id)}>
              {say('pack_edit')}
            </button>
            <button type="button" aria-label={say('pack_save_file_label', { title })} onClick={() => onSave(id)}>
              {say('pack_save_file')}
            </button>
            <button type="button" aria-label={say('pack_remove_label', { title })} onClick={() => onRemove(id)}>
              {say('pack_remove')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
