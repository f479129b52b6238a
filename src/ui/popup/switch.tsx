import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SwitchProps {
  label: ComponentChildren
  on: boolean
  onChange(on: boolean): void
  /** Not the writer's to turn. */
  fixed?: boolean
  /** What it means, in plain words. */
  children?: ComponentChildren
}

/** A switch with its words: on and off differ by the thumb's place and the fill, not by colour alone. */
export function Switch({ label, on, onChange, fixed = false, children }: SwitchProps) {
  const id = useId()
  return (
    <div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        disabled={fixed}
        aria-describedby={children ? id : undefined}
        onClick={() => onChange(!on)}
      >
        <span>{label}</span>
        <span class="thumb" aria-hidden="true" />
      </button>
      {children && (
        <p class="muted" id={id}>
          {children}
        </p>
      )}
    </div>
  )
}
