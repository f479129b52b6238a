import type { Severity } from '../../engine/finding.ts'
import { say } from '../messages.ts'
import { WEIGHT_NAMES } from './weight-names.ts'

interface WeightSelectProps {
  label: string
  /** What the value says that stands for no choice of one's own. */
  first: string
  weight: Severity | undefined
  onWeight(weight: Severity | undefined): void
}

const FIRST = 'first'

/** How much something matters to the writer: as it comes, or as they say. */
export function WeightSelect({ label, first, weight, onWeight }: WeightSelectProps) {
  return (
    <label class="line">
      <span>{label}</span>
      <select
        value={weight ?? FIRST}
        onChange={({ currentTarget: { value } }) => onWeight(value === FIRST ? undefined : (value as Severity))}
      >
        <option value={FIRST}>{first}</option>
        {Object.entries(WEIGHT_NAMES).map(([value, name]) => (
          <option key={value} value={value}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  )
}
