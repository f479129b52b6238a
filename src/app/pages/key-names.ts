import type { KeyNames } from '../../ui/welcome.tsx'
import { isApple } from '../content/keys.ts'

/** The keys that work in fields, as this keyboard names them. */
export function keyNames(): KeyNames {
  return isApple()
    ? { menu: '⌘ .', fix: '⌥ ⌘ .', next: 'F8', previous: '⇧ F8', quiet: '⌥ ⇧ Q' }
    : { menu: 'Ctrl+.', fix: 'Shift+Alt+.', next: 'F8', previous: 'Shift+F8', quiet: 'Alt+Shift+Q' }
}
