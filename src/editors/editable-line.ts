import type { WhiteSpace } from './editable-style.ts'

/** A stretch of a line that is one stretch of a text node, or stands for one element (an island; a br has length 0). */
export interface Piece {
  line: Line
  node: Text | Element
  /** Where it starts in the node's data, and in the line's text. */
  from: number
  at: number
  length: number
}

/** One line as the writer sees it (before wrapping). It always has a piece, if only an empty one that says where it is. */
export interface Line {
  text: string
  pieces: Piece[]
  /** Where it starts in the whole text; set when lines are put together. */
  start: number
}

/** What stands for an island: engines read it as "something is here that is no word". */
const ISLAND = '\ufffc'

const spaces = /[ \t\n\r\f]+/g

/** What editors put where a caret has to stand and nothing does yet: U+FEFF (Slate, TinyMCE, Trix, Jodit, Quill), U+2060 (CKEditor 5). Nobody typed it. */
const FILLER = /[\ufeff\u2060]/
const FILLERS = /[\ufeff\u2060]+/

/** Takes text, breaks and islands as they come and makes lines of them, with white space as the page shows it. */
export class LineBuilder {
  readonly lines: Line[] = []
  private line: Line | null = null
  /** True while the last character is a space that goes away at the end of the line. */
  private loose = false

  private readonly note: (piece: Piece) => void

  /** `note` hears of every piece once it has its place. */
  constructor(note: (piece: Piece) => void) {
    this.note = note
  }

  text(node: Text, mode: WhiteSpace): void {
    if (mode === 'keep') this.kept(node)
    else if (mode === 'keep-breaks') this.collapsedLines(node)
    else this.collapsed(node, 0, node.data.length)
  }

  /** Ends the line at a br, which belongs to the line that it ends. */
  break(element: Element): void {
    this.trim()
    this.add(element, 0, 0, '')
    this.end()
  }

  island(element: Element): void {
    this.add(element, 0, 1, ISLAND)
    this.loose = false
  }

  /** Ends the line at the edge of a block: nothing is there when nothing was written since the last break. */
  edge(): void {
    this.trim()
    this.end()
  }

  private end(): void {
    if (this.line) this.lines.push(this.line)
    this.line = null
    this.loose = false
  }

  private kept(node: Text): void {
    const { data } = node
    for (let from = 0; from < data.length; ) {
      const broken = data.indexOf('\n', from)
      const to = broken === -1 ? data.length : broken
      if (to > from) this.shown(node, from, data.slice(from, to))
      else this.add(node, from, 0, '')
      this.loose = false
      if (broken === -1) return
      this.end()
      from = to + 1
    }
  }

  private collapsedLines(node: Text): void {
    const { data } = node
    for (let from = 0; from < data.length; ) {
      const broken = data.indexOf('\n', from)
      this.collapsed(node, from, broken === -1 ? data.length : broken)
      if (broken === -1) return
      this.trim()
      this.add(node, broken, 0, '')
      this.end()
      from = broken + 1
    }
  }

  private collapsed(node: Text, start: number, stop: number): void {
    const data = stop === node.data.length ? node.data : node.data.slice(0, stop)
    spaces.lastIndex = start
    for (let from = start; from < stop; ) {
      const gap = spaces.exec(data)
      const to = gap ? gap.index : stop
      if (to > from) {
        this.shown(node, from, data.slice(from, to))
        this.loose = false
      }
      if (!gap) return
      if (this.line && !this.loose && this.line.text !== '') {
        this.add(node, to, 1, ' ')
        this.loose = true
      }
      from = to + gap[0].length
    }
  }

  /** Takes the space at the end of the line away again. */
  private trim(): void {
    const last = this.line?.pieces.at(-1)
    if (!this.loose || !this.line || !last) return
    this.line.text = this.line.text.slice(0, -1)
    last.length--
    this.loose = false
  }

  /** Adds what is shown of a stretch: not the fillers in it. */
  private shown(node: Text, from: number, data: string): void {
    if (!FILLER.test(data)) {
      this.add(node, from, data.length, data)
      return
    }
    let at = 0
    for (const part of data.split(FILLERS)) {
      const start = data.indexOf(part, at)
      if (part !== '') this.add(node, from + start, part.length, part)
      at = start + part.length
    }
    // A line that holds nothing else is there all the same.
    if (!this.line) this.add(node, from, 0, '')
  }

  private add(node: Text | Element, from: number, length: number, text: string): void {
    this.line ??= { text: '', pieces: [], start: 0 }
    const { line } = this
    const last = line.pieces.at(-1)
    // A no-break space reads as a space; both are one unit, so offsets stay true.
    const read = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text
    if (last && last.node === node && last.from + last.length === from && length > 0) {
      last.length += length
      line.text += read
      return
    }
    const piece = { line, node, from, at: line.text.length, length }
    line.pieces.push(piece)
    line.text += read
    this.note(piece)
  }
}
