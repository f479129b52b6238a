import type { Described, Descriptions } from '../../session/descriptions.ts'
import type { FieldSession } from '../../session/field-session.ts'
import type { CardProps } from '../../ui/card/card-props.ts'
import { readyOf } from '../../ui/card/in-order.ts'

/** More than anybody looks through in a card; the list has all. */
const MOST = 20

/** All of one rule in a field that can be said another way as they stand, in the order of the text; undefined where there are not several. */
export function alikeIn(
  session: FieldSession,
  descriptions: Descriptions,
  rule: string,
  onWritten: (count: number, of: number) => void,
): CardProps['alike'] {
  const same = session
    .standing(0, session.text().length)
    .filter((finding) => finding.rule === rule && session.isWritten(finding))
    .slice(0, MOST)
    .flatMap((finding) => descriptions.look(finding) ?? [])
  const ready = same.flatMap((described, index) => {
    const reframing = readyOf(described.diagnostic)
    return reframing ? [{ id: String(index), described, reframing, text: described.text }] : []
  })
  if (ready.length < 2) return undefined
  return {
    changes: ready.map(({ id, text, reframing }) => ({ id, text, reframing })),
    async onWrite(ids) {
      // The last in the text first: those still to come keep their places.
      const chosen = ready.filter(({ id }) => ids.includes(id)).sort((a, b) => b.reframing.start - a.reframing.start)
      let written = 0
      for (const { described, reframing } of chosen)
        if (await writeOne(session, descriptions, described, reframing)) written++
      onWritten(written, chosen.length)
      return written
    },
  }
}

async function writeOne(
  session: FieldSession,
  descriptions: Descriptions,
  described: Described,
  { start, end, text }: { start: number; end: number; text: string },
): Promise<boolean> {
  try {
    if ((await descriptions.apply(described, { start, end, text })) !== 'applied') return false
    // An editor may tell of its new text later than it takes it; the next change is made for that text.
    session.verify()
    return true
  } catch {
    // What an editor threw counts as a refusal: the others are still written, and the card hears how many were.
    return false
  }
}
