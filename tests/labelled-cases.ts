/** One line of tests/cases: `H | field | text | must stay | must go | must not come`, or B (benign), N (to notice), Q (nothing to notice). */
export interface LabelledCase {
  line: number
  label: 'H' | 'B' | 'N' | 'Q'
  field: 'note' | 'mail' | 'reflection'
  text: string
  /** What a nudge must overlap. */
  spans: { start: number; end: number }[]
  keep: string[]
  gone: string[]
  never: string[]
}

/** Reads labelled cases. `[[…]]` marks a span that a nudge must overlap, `[[?…]]` one that it may. */
export function labelledCases(source: string): LabelledCase[] {
  return source.split('\n').flatMap((row, i) => {
    if (row.trim() === '' || row.startsWith('#')) return []
    const [label = '', field = '', raw = '', keep = '', gone = '', never = ''] = row
      .split('|')
      .map((part) => part.trim())
    const spans: LabelledCase['spans'] = []
    let text = ''
    let open: { start: number; optional: boolean } | null = null
    for (const part of raw.replaceAll('\\n', '\n').split(/(\[\[\??|\]\])/)) {
      if (part === '[[' || part === '[[?') open = { start: text.length, optional: part === '[[?' }
      else if (part === ']]' && open !== null) {
        if (!open.optional) spans.push({ start: open.start, end: text.length })
        open = null
      } else text += part
    }
    const list = (part: string) =>
      part
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '')
    return [
      {
        line: i + 1,
        label,
        field,
        text,
        spans,
        keep: list(keep),
        gone: list(gone),
        never: list(never),
      } as LabelledCase,
    ]
  })
}
