import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { FieldEditor, WhyNot } from '../../editors/editor.ts'
import { type FoundField, innerActive } from '../../editors/find-field.ts'
import type { FieldSession } from '../../session/field-session.ts'

/** A field that is read, as long as it is on the page. */
export interface Field {
  readonly id: number
  readonly editor: FieldEditor
  readonly session: FieldSession
  readonly life: AbortController
}

export interface Fields {
  readonly all: ReadonlySignal<readonly Field[]>
  /** Why the last place that had the focus is not read; null when it is. */
  readonly whyNot: ReadonlySignal<WhyNot | null>
  /** Reads the field at `target`, if it is one; knows it again when it comes back. */
  focused(target: Element): Field | null
  /** The field whose element holds the focus now. */
  current(): Field | null
  byId(id: number): Field | null
  /** Ends the fields that have left the page. */
  sweep(): void
}

/**
 * The fields of a frame that were focused once. A field ends when it has left the page: that is looked at when its box changes or the focus
 * moves, and when anything is asked of it, so that nothing has to poll.
 */
export function createFields(
  find: (target: Element) => FoundField,
  open: (editor: FieldEditor, life: AbortSignal) => FieldSession,
  life: AbortSignal,
): Fields {
  const all = signal<readonly Field[]>([])
  const whyNot = signal<WhyNot | null>(null)
  const known = new WeakMap<Element, Field>()
  let count = 0

  const drop = (field: Field) => {
    known.delete(field.editor.element)
    boxes.unobserve(field.editor.element)
    field.life.abort()
    all.value = all.peek().filter((other) => other !== field)
  }
  const sweep = () => {
    for (const field of all.peek()) if (!field.editor.element.isConnected) drop(field)
  }
  const fieldAround = (target: Element | null): Field | null => {
    for (
      let node: Node | null = target;
      node;
      node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
    ) {
      const field = node instanceof Element ? known.get(node) : undefined
      if (field) return field
    }
    return null
  }
  // An element that leaves the page loses its box, which is told without anyone asking.
  const boxes = new ResizeObserver(() => sweep())
  life.addEventListener('abort', () => {
    boxes.disconnect()
    for (const field of all.peek()) drop(field)
  })

  return {
    all,
    whyNot,
    focused(target) {
      sweep()
      const before = fieldAround(target)
      if (before) {
        whyNot.value = null
        return before
      }
      const found = find(target)
      if ('why' in found) {
        whyNot.value = found.why
        return null
      }
      whyNot.value = null
      const controller = new AbortController()
      const field: Field = {
        id: ++count,
        editor: found.editor,
        session: open(found.editor, controller.signal),
        life: controller,
      }
      known.set(found.editor.element, field)
      boxes.observe(found.editor.element)
      all.value = [...all.peek(), field]
      return field
    },
    current() {
      sweep()
      return fieldAround(innerActive(document))
    },
    sweep,
    byId(id) {
      sweep()
      return all.peek().find((field) => field.id === id) ?? null
    },
  }
}
