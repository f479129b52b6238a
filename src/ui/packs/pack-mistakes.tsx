import { say } from '../messages.ts'
import type { PackMistake } from './pack-data.ts'

interface PackMistakesProps {
  mistakes: readonly PackMistake[]
  /** How many more there are. */
  untold: number
  onGo(mistake: PackMistake): void
}

/** What is to be mended, one by one; each leads to its line. The compiler's words are English, whatever the interface speaks. */
export function PackMistakes({ mistakes, untold, onGo }: PackMistakesProps) {
  return (
    <>
      <ol class="plain mistakes" aria-label={say('pack_mends')}>
        {mistakes.map((mistake) => (
          <li key={`${mistake.line}:${mistake.column} ${mistake.message}`}>
            <button type="button" class="quiet" onClick={() => onGo(mistake)}>
              {say('pack_line', { line: mistake.line })}
            </button>
            <p lang="en" dir="ltr">
              {mistake.message} <span class="muted">{mistake.mend}</span>
              {mistake.rule && (
                <small>
                  <code>{mistake.rule}</code>
                </small>
              )}
            </p>
          </li>
        ))}
      </ol>
      {untold > 0 && <p class="muted">{say('pack_untold', { count: untold })}</p>}
    </>
  )
}
