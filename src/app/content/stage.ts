import type { Finding } from '../../engine/finding.ts'
import type { ShownCard } from './card-host.ts'
import type { Field } from './fields.ts'

/** How a card was opened: `hover` takes no focus; `keys` takes it and gives it back. */
export type Opened = 'hover' | 'keys'

/** What stands over the page now. */
interface OnStage {
  readonly field: Field
  /** Null for the three steps, which speak of a selection. */
  readonly finding: Finding | null
  readonly opened: Opened
  readonly shown: Pick<ShownCard<unknown>, 'host' | 'shadow'>
  /** The page scrolled: stands beside its words again. */
  follow(): void
  end(): void
}

/** The right to stand over the page, until somebody else has it. */
export interface Turn {
  holds(): boolean
  stand(what: OnStage): void
}

export interface Stage {
  /** Closes what stands and takes the turn: what comes late from an earlier one finds that it no longer holds. */
  begin(): Turn
  current(): OnStage | null
  close(): void
}

/** One card at a time. */
export function createStage(life: AbortSignal): Stage {
  let standing: OnStage | null = null
  let turn = 0
  const close = () => {
    turn++
    const before = standing
    standing = null
    before?.end()
  }
  life.addEventListener('abort', close)
  return {
    begin() {
      close()
      const mine = turn
      return {
        holds: () => mine === turn && !life.aborted,
        stand(what) {
          standing = what
          what.field.life.signal.addEventListener('abort', () => mine === turn && close(), { once: true })
        },
      }
    },
    current: () => standing,
    close,
  }
}
