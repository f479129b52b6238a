const commands = {
  insertText: 'insertText',
  insertParagraph: 'insertParagraph',
  insertLineBreak: 'insertLineBreak',
  deleteContentBackward: 'delete',
  deleteContentForward: 'forwardDelete',
} as const

/** What an editor is asked to do: as `InputEvent.inputType` has it. */
export type InputKind = keyof typeof commands

/** True in Firefox, whose editing command fires `beforeinput` itself; a synthetic one before it is ignored or done twice. */
export function isGecko(view: Window): boolean {
  return (view as Window & typeof globalThis).CSS.supports('-moz-appearance', 'none')
}

/**
 * Offers the edit to an editor that does its own editing (Slate, CKEditor and Lexical ignore or suffer from the command in Chromium).
 * True when the editor took it. Without a dataTransfer: one made in another world arrives empty and deletes the words.
 */
export function offerInput(target: HTMLElement, inputType: InputKind, data: string | null): boolean {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis
  const range = target.ownerDocument.getSelection()?.rangeCount
    ? target.ownerDocument.getSelection()?.getRangeAt(0)
    : null
  const targetRanges = range ? [new view.StaticRange(range)] : []
  const event = new view.InputEvent('beforeinput', {
    inputType,
    data,
    bubbles: true,
    cancelable: true,
    composed: true,
    targetRanges,
  })
  return !target.dispatchEvent(event)
}

/**
 * The browser's own editing command, which keeps the undo history. Its answer is worth nothing (true even where nothing happened). The
 * neutral key before it makes TinyMCE begin an undo step and means nothing to any other of eleven editors.
 */
export function commandInput(target: HTMLElement, inputType: InputKind, data: string | null): void {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis
  const key = { key: 'Unidentified', bubbles: true, cancelable: true, composed: true }
  target.dispatchEvent(new view.KeyboardEvent('keydown', key))
  target.ownerDocument.execCommand(commands[inputType], false, data ?? '')
}
