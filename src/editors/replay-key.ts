import { commandInput, type InputKind, isGecko, offerInput } from './native-input.ts'

const inputs: Record<string, InputKind> = {
  Backspace: 'deleteContentBackward',
  Delete: 'deleteContentForward',
  Enter: 'insertParagraph',
}

const arrows: Record<string, [direction: string, by: string]> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
}

/**
 * Does in `host` what a key would have done that was held back. What writes is offered as input. Anything else is told to the page as a key,
 * which may be one of its shortcuts; where the page lets it pass, undo, redo and the arrows do what the browser would. Others (Tab, page keys) are let go of.
 */
export function replayKey(host: HTMLElement, event: KeyboardEvent): void {
  const { key, shiftKey, altKey } = event
  const { ownerDocument } = host
  const view = ownerDocument.defaultView as Window & typeof globalThis
  const chord = event.ctrlKey || event.metaKey
  const letter = [...key].length === 1
  const input = letter ? 'insertText' : inputs[key]
  if (input && !chord && (letter || !altKey)) {
    const kind = shiftKey && key === 'Enter' ? 'insertLineBreak' : input
    const data = letter ? key : null
    if (isGecko(view) || !offerInput(host, kind, data)) commandInput(host, kind, data)
  } else if (host.dispatchEvent(new view.KeyboardEvent('keydown', event))) {
    const [direction, by] = arrows[key] ?? []
    if (direction) {
      const step = by === 'character' && (chord || altKey) ? 'word' : by
      ownerDocument.getSelection()?.modify(shiftKey ? 'extend' : 'move', direction, step)
    } else if (chord && /^z$/i.test(key)) ownerDocument.execCommand(shiftKey ? 'redo' : 'undo')
  }
}
