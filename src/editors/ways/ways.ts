/** What an editor with ways of its own asks of an edit, beside what holds for all editables. Found by what its element looks like, never by a vendor's script. */
export interface EditorWays {
  /** Whether a host is one of these. */
  matches(host: Element): boolean
  /** Milliseconds within which its undo history joins changes: an edit waits as long after a key, so that one undo takes back the edit alone. */
  historyDelay?: number
  /** It joins only changes that touch each other: an edit elsewhere need not wait. */
  historyJoins?: 'touching'
  /** What makes it begin a step of its history, right before the edit. */
  beforeEdit?(host: HTMLElement): void
  /** It answers an offered `beforeinput` wrongly: the editing command is used at once. */
  commandOnly?: true
  /** It draws the edit in a later frame and sets the caret then: ours is put back after that. */
  drawsLater?: true
  /** It loses text when an edit goes over more than one text node: such an edit is refused. */
  oneNodeOnly?: true
}
