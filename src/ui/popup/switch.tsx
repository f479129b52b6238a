import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SwitchProps {
  label: string
  on: boolean
  onChange(on: boolean): void
  /** What it means, in plain words. */
  children?: ComponentChildren
}

/** A switch with its words: on and off differ by the thumb's place and fill, not by colour alone. */
export function Switch({ label, on, onChange, children }: SwitchProps) {
  const id = useId()
  return (
    <div class="switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={children ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children && (
        <p class="muted" id={`${id}-more`}>
          {children}
        </p>
      )}
    </div>
  )
}
