/** The longest text that fields are read along with. */
const LONGEST = 5_000_000

/** What became of a file that was to be opened. */
export type OpenedText = { text: string } | { why: 'not-text' | 'too-long' }

/** Reads a file as text. Answers why where it holds more than text (a word processor's file, a picture), or is too long. */
export async function openText(file: Blob): Promise<OpenedText> {
  if (file.size > LONGEST * 4) return { why: 'too-long' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (text.includes('\0')) return { why: 'not-text' }
    // As a text field has it: it knows only this one kind of line end.
    const lines = text.replace(/\r\n?/g, '\n')
    return lines.length > LONGEST ? { why: 'too-long' } : { text: lines }
  } catch {
    return { why: 'not-text' }
  }
}
