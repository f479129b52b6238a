import { focusHost, sameSelection, select, selectionIn } from './editable-selection.ts'
import type { DomPoint, EditableText } from './editable-text.ts'
import type { Applied, TextEdit } from './editor.ts'
import { isShadowRoot } from './geometry.ts'
import { type HeldKeys, holdKeys } from './hold-keys.ts'
import { commandInput, isGecko, offerInput } from './native-input.ts'
import { remapOffset, type Span } from './remap.ts'
import { replayKey } from './replay-key.ts'
import { nextFrame, nextTask, selectionHeard, settled } from './settled.ts'
import { trimEdit } from './trim-edit.ts'
import { waysOf } from './ways/ways-of.ts'

/** What an edit needs of the editor that it is made in. */
export interface EditableAccess {
  readonly host: HTMLElement
  readonly text: EditableText
  /** Reads everything anew. */
  fresh(): string
  composing(): boolean
}

/**
 * Makes one edit in an editable as one native undo step. The words are selected, the editor is given the moment it takes to notice,
 * the text is compared once more, and only then the edit is made: offered first to an editor that does its own editing, else by the
 * browser's command. What came of it is read again; anything but what was wanted is undone and refused. Text nodes are never written
 * to and nothing is pasted. Hold the writer's keys meanwhile (`withKeysHeld`).
 */
export async function editEditable(access: EditableAccess, edit: TextEdit, expected: string): Promise<Applied> {
  const { host, text } = access
  const view = host.ownerDocument.defaultView
  const before = access.fresh()
  if (edit.end - edit.start !== expected.length || before.slice(edit.start, edit.end) !== expected) return 'changed'
  if (!view || !host.isConnected || access.composing() || !isWritable(edit, expected)) return 'refused'
  if (edit.text === expected) return 'applied'

  const ways = waysOf(host)
  const gecko = isGecko(view)
  const had = offsetsOf(access)
  if (!focused(host)) focusHost(host)
  if (!focused(host)) return 'refused'
  const part = gecko ? trimEdit(edit, expected) : edit
  if (ways.oneNodeOnly && text.runs(part.start, part.end).length > 1) return 'refused'
  // What it has still to draw of the edit before would set the caret amid this one.
  if (ways.drawsLater) await nextFrame(view)
  const wanted = places(text, part, edit)
  await selectionHeard(host.ownerDocument, () => {
    if (sameSelection(selectionIn(host), wanted)) return false
    select(host, wanted)
    return true
  })
  const now = access.fresh()
  if (now !== before || access.composing()) {
    put(access, had)
    return access.composing() ? 'refused' : 'changed'
  }
  const chosen = offsetsOf(access)
  if (
    Math.min(chosen?.anchor ?? -1, chosen?.focus ?? -1) !== part.start ||
    Math.max(chosen!.anchor, chosen!.focus) !== part.end
  ) {
    put(access, had)
    return 'refused'
  }
  ways.beforeEdit?.(host)
  const offers = !gecko && !ways.commandOnly
  const landed = await write(access, part.text, before, replaced(before, edit), offers)
  if (!landed) {
    if (access.fresh() !== before) host.ownerDocument.execCommand('undo')
    put(access, had)
    return 'refused'
  }
  if (ways.drawsLater) await nextFrame(view)
  const change = { at: edit.start, removed: edit.end - edit.start, inserted: edit.text.length }
  // Going to the start first ends the undo step, so that what is typed next is not undone together with the edit.
  if (had) put(access, { anchor: edit.start, focus: edit.start })
  put(access, had && { anchor: remapOffset(had.anchor, change), focus: remapOffset(had.focus, change) })
  return 'applied'
}

/** What could not be told from a guess: an edit over something that is not text, or text with breaks of another system. */
function isWritable(edit: TextEdit, expected: string): boolean {
  return !edit.text.includes('\r') && !expected.includes('\ufffc') && !expected.includes('\n')
}

async function write(
  access: EditableAccess,
  data: string,
  before: string,
  wanted: string,
  offers: boolean,
): Promise<boolean> {
  const { host } = access
  const reads = () => sameWords(access.fresh(), wanted)
  const kind = data === '' ? 'deleteContentBackward' : 'insertText'
  if (offers) {
    const taken = offerInput(host, kind, data === '' ? null : data)
    if (taken || access.fresh() !== before) return settled(host, reads)
  }
  commandInput(host, kind, data)
  return settled(host, reads)
}

/** Equal, but for how many spaces stand together: browsers turn one into a no-break space or drop it at the edge of a line. */
function sameWords(a: string, b: string): boolean {
  const squeeze = (text: string) => text.replace(/ {2,}/g, ' ').replace(/^ | $/gm, '')
  return a === b || squeeze(a) === squeeze(b)
}

function replaced(before: string, edit: TextEdit): string {
  return before.slice(0, edit.start) + edit.text + before.slice(edit.end)
}

/** Where `part` is in the DOM. What is only put in takes the format of the words that it was offered for. */
function places(text: EditableText, part: Span, whole: Span): { anchor: DomPoint; focus: DomPoint } {
  const leads = part.start === whole.start && whole.end > whole.start
  const anchor = text.pointAt(part.start, part.end > part.start || leads ? 'forward' : 'backward')
  return { anchor, focus: part.end > part.start ? text.pointAt(part.end, 'backward') : anchor }
}

interface Offsets {
  anchor: number
  focus: number
}

/** Where the selection stands in the text, or null when it is elsewhere. */
export function offsetsOf({ host, text }: Pick<EditableAccess, 'host' | 'text'>): Offsets | null {
  const selection = selectionIn(host)
  const anchor = selection && text.offsetOf(selection.anchor.node, selection.anchor.offset)
  const focus = selection && text.offsetOf(selection.focus.node, selection.focus.offset)
  return typeof anchor === 'number' && typeof focus === 'number' ? { anchor, focus } : null
}

/** Selects between two offsets; does nothing without them. */
export function put({ host, text }: Pick<EditableAccess, 'host' | 'text'>, offsets: Offsets | null): void {
  if (!offsets) return
  const side = (mine: number, other: number) => (mine < other ? 'forward' : 'backward')
  select(host, {
    anchor: text.pointAt(offsets.anchor, side(offsets.anchor, offsets.focus)),
    focus: text.pointAt(offsets.focus, side(offsets.focus, offsets.anchor)),
  })
}

/** True when keys go to `host`: it, something in it, or the document that is edited as a whole has the focus. */
function focused(host: HTMLElement): boolean {
  const root = host.getRootNode()
  const active = isShadowRoot(root) ? root.activeElement : host.ownerDocument.activeElement
  return active !== null && (host.contains(active) || (active.contains(host) && host.ownerDocument.designMode === 'on'))
}

/** Runs an edit while the writer's keys are held back, and does afterwards what they would have done. */
export async function withKeysHeld<T>(host: HTMLElement, edit: () => Promise<T>): Promise<T> {
  const view = host.ownerDocument.defaultView
  if (!view) return edit()
  const keys = holdKeys(view)
  try {
    return await edit()
  } finally {
    await replay(host, keys, view).finally(keys.release)
  }
}

/**
 * Does what the keys would have done, with a task between one and the next: Lexical works an input off a moment later, and loses one that comes before
 * (seen in 0.52). Keys that are pressed meanwhile are held too.
 */
async function replay(host: HTMLElement, keys: HeldKeys, view: Window): Promise<void> {
  for (let key = keys.next(); key; key = keys.next()) {
    replayKey(host, key)
    await nextTask(view)
  }
}
