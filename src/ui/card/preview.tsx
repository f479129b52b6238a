import type { Reframing } from '../../engine/finding.ts'
import { say } from '../messages.ts'
import { sentencePreview } from '../sentence-preview.ts'
import type { Piece, Segment } from '../word-diff.ts'

function Words({ segment: { kind, text } }: { segment: Segment }) {
  if (kind === 'cut') return <del>{text}</del>
  if (kind === 'added') return <ins>{text}</ins>
  if (kind === 'slot') return <span class="slot">{text}</span>
  return <span>{text}</span>
}

/** The whole sentence with the change in it; for an answer, the line as it stays and the words that would stand below it. */
export function Preview(props: { text: string; reframing: Reframing; pieces: readonly Piece[]; shown: boolean }) {
  const { text, reframing, pieces } = props
  const kept = reframing.action === 'answer'
  const segments = kept
    ? pieces.map(
        (piece): Segment => ({ kind: piece.slot ? 'slot' : 'added', text: piece.text.replace(/^\s*\n\s*/, '') }),
      )
    : sentencePreview(text, { start: reframing.start, end: reframing.end, pieces })
  return (
    <div class="preview" data-shown={props.shown}>
      {kept && <span class="muted">{say('preview_below')}</span>}
      <p dir="auto" class={kept ? 'below' : undefined}>
        {segments.map((segment, i) => (
          <Words key={i} segment={segment} />
        ))}
      </p>
    </div>
  )
}
