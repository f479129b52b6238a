import { Contact } from './contact.tsx'
import { Findings, type FindingsProps } from './findings.tsx'
import { inOurLanguage, say } from './messages.ts'
import { Left } from './panel/left.tsx'
import type { LeftWording } from './panel/panel-data.ts'
import { Pause, type PauseProps } from './pause.tsx'

export interface PanelProps extends FindingsProps, PauseProps {
  left: readonly LeftWording[]
  contact?: string | undefined
  onUndo(id: string): void
}

/** The side panel: what this page holds to look at and what was noticed, wordings left, quiet for a while, a person to talk to. */
export function Panel({ left, contact, onUndo, paused, onPause, onResume, ...findings }: PanelProps) {
  return (
    <main class="panel" {...inOurLanguage()}>
      <h1 class="unseen">{say('panel_title')}</h1>
      <Findings {...findings} />
      <Left left={left} onUndo={onUndo} />
      <Pause paused={paused} onPause={onPause} onResume={onResume} />
      <Contact contact={contact} />
    </main>
  )
}
