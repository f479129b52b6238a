import { editable } from './editable.ts'
import type { FieldEditor, WhyNot } from './editor.ts'
import { flatParent } from './geometry.ts'
import { whyNotProse } from './prose-control.ts'
import { textControl } from './text-control.ts'
import type { EditorEnvironment, TextControl } from './text-control-view.ts'

/** A field that may be read, or why this is none. */
export type FoundField = { editor: FieldEditor } | { why: WhyNot }

/** What a target is, before anything is made for it. */
export type FieldKind = { control: TextControl } | { host: HTMLElement } | { why: WhyNot }

/**
 * Makes the one editor of each field: asked again for the same field it answers the same editor, until that is disposed. Fields are
 * known by the element itself, never by an id, which pages leave out or renumber.
 */
export function fieldFinder(environment: EditorEnvironment): (target: EventTarget | null) => FoundField {
  const editors = new WeakMap<HTMLElement, FieldEditor>()
  return (target) => {
    const kind = fieldKind(target)
    if ('why' in kind) return kind
    const element = 'control' in kind ? kind.control : kind.host
    const known = editors.get(element)
    if (known) return { editor: known }
    const made = 'control' in kind ? textControl(kind.control, environment) : editable(kind.host, environment)
    const dispose = () => {
      editors.delete(element)
      made.dispose()
    }
    const editor = { ...made, dispose }
    editors.set(element, editor)
    return { editor }
  }
}

/** What an event was really aimed at: inside open shadow roots too. */
export function innerTarget(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target
}

/** What really has the focus in a document: inside open shadow roots too. */
export function innerActive(document: Document): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** A text longer than this is no note: some 800,000 words, of which the browser's own typing is slow already. */
const LONGEST = 5_000_000

/** Decides what a target is. Pure: looks at the element and what is around it, and of its text at the length alone. */
export function fieldKind(target: EventTarget | null): FieldKind {
  const element = elementOf(target)
  if (!element) return { why: 'not-a-text-field' }
  const field = controlOf(element) ?? editingHost(element)
  if (!field) return { why: /^(input|select)$/.test(element.localName) ? 'not-prose' : 'not-a-text-field' }
  if (hasOptedOut(field)) return { why: 'opted-out' }
  if (isControl(field)) {
    const why = whyNotProse(field)
    if (why === 'secret') return { why }
    if (field.readOnly || field.matches(':disabled') || isAriaReadOnly(field)) return { why: 'read-only' }
    if (why) return { why }
    return field.value.length > LONGEST ? { why: 'too-long' } : { control: field }
  }
  if (isAriaReadOnly(field)) return { why: 'read-only' }
  if (isCodeOrLookup(field)) return { why: 'not-prose' }
  return (field.textContent?.length ?? 0) > LONGEST ? { why: 'too-long' } : { host: field }
}

/** Focus in a document that is edited as a whole is told of the document or its root. */
function elementOf(target: EventTarget | null): HTMLElement | null {
  const node = target as Partial<Node> | null
  if (node?.nodeType === 9) return (node as Document).body
  if (node?.nodeType === 3) return (node as Node).parentElement
  if (node?.nodeType !== 1) return null
  const element = node as HTMLElement
  return element.localName === 'html' ? element.ownerDocument.body : element
}

const textual = /^(text|password|search|email|url|tel|number)$/

function controlOf(element: HTMLElement): TextControl | null {
  if (element.localName === 'textarea') return element as HTMLTextAreaElement
  return element.localName === 'input' && textual.test((element as HTMLInputElement).type)
    ? (element as HTMLInputElement)
    : null
}

function isControl(element: HTMLElement): element is TextControl {
  return element.localName === 'textarea' || element.localName === 'input'
}

/**
 * The outermost element that is edited together with `element`, or null. Read from the attributes: what they say reaches down to the
 * next that says otherwise, and stops at a shadow root.
 */
function editingHost(element: HTMLElement): HTMLElement | null {
  let host: HTMLElement | null = null
  let inherits = true
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    const value = at.getAttribute('contenteditable')?.toLowerCase()
    if (value === 'false') {
      inherits = false
      break
    }
    if (value === '' || value === 'true' || value === 'plaintext-only') host = at
  }
  const { body, designMode } = element.ownerDocument
  if (inherits && designMode === 'on' && body?.contains(element)) return body
  return host?.localName === 'html' ? body : host
}

function isAriaReadOnly(element: HTMLElement): boolean {
  return ['aria-readonly', 'aria-disabled'].some((name) => element.getAttribute(name) === 'true')
}

function isCodeOrLookup(host: HTMLElement): boolean {
  const language = host.getAttribute('data-language')
  if (language && !/^(markdown|text|plaintext)$/i.test(language)) return true
  if (host.localName === 'code' || host.closest('.monaco-editor, .ace_editor')) return true
  return /^(combobox|searchbox)$/i.test(host.getAttribute('role') ?? '')
}

/** `data-kind-curiosity="off"` on the field or on anything around it, through shadow hosts and frames of the same origin. */
function hasOptedOut(field: Element): boolean {
  for (let element: Element | null = field; element; element = flatParent(element)) {
    if (element.getAttribute('data-kind-curiosity')?.toLowerCase() === 'off') return true
  }
  try {
    const frame = field.ownerDocument.defaultView?.frameElement
    return frame ? hasOptedOut(frame) : false
  } catch {
    // A parent of another origin is not ours to ask.
    return false
  }
}
