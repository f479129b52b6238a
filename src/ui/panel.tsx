import { Contact } from './contact.tsx'
import { Findings, type FindingsProps } from './findings.tsx'
import { inOurLanguage, say } from './messages.ts'
import { Left } from './panel/left.tsx'
import type { LeftWording } from './panel/panel-data.ts'
import { Pause, type PauseProps } from './pause.tsx'
import { type Reason, Reasons, type ReasonsProps } from './popup/reason.tsx'

const TOLD: ReadonlySet<Reason['is']> = new Set([
  'site-off',
  'unseen',
  'paused',
  'nothing',
  'no-field',
  'not-a-text-field',
])

export interface PanelProps extends FindingsProps, PauseProps, ReasonsProps {
  left: readonly LeftWording[]
  contact?: string | undefined
  onUndo(id: string): void
}

/** The side panel: what this page holds to look at and what was noticed, wordings left, quiet for a while, a person to talk to. */
export function Panel({
  left,
  contact,
  onUndo,
  paused,
  onPause,
  onResume,
  reasons,
  onCheckPage,
  onAllowFrame,
  ...findings
}: PanelProps) {
  // The list says itself that it is empty, and the pause that everything rests.
  const untold = reasons.filter(({ is }) => !TOLD.has(is))
  const off = reasons.map(({ is }) => is).find((is) => is === 'site-off' || is === 'unseen')
  return (
    <main class="panel" {...inOurLanguage()}>
      <h1 class="unseen">{say('panel_title')}</h1>
      <Findings {...findings} off={off} />
      <Reasons reasons={untold} onCheckPage={onCheckPage} onAllowFrame={onAllowFrame} />
      <Left left={left} onUndo={onUndo} />
      <Pause paused={paused} onPause={onPause} onResume={onResume} />
      <Contact contact={contact} />
    </main>
  )
}
