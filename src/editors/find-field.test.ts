import { afterEach, describe, expect, test } from 'vitest'
import type { WhyNot } from './editor.ts'
import { fieldKind, innerActive, innerTarget } from './find-field.ts'

afterEach(() => {
  document.body.removeAttribute('contenteditable')
  document.designMode = 'off'
  document.body.replaceChildren()
})

/** Builds what `html` says and answers the one element with the attribute `data-it`, also inside a template that is a shadow root. */
function build(html: string): HTMLElement {
  const range = document.createRange()
  document.body.replaceChildren(range.createContextualFragment(html))
  for (const template of document.body.querySelectorAll('template')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' })
    root?.append(template.content.cloneNode(true))
    template.remove()
  }
  const found = all(document).find((element) => element.hasAttribute('data-it'))
  if (!found) throw new Error('nothing carries data-it')
  return found as HTMLElement
}

function all(root: Document | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])])
}

describe('fields that are read', () => {
  test.each([
    ['a textarea', '<textarea data-it></textarea>'],
    ['a textarea that the browser does not spell-check', '<textarea data-it spellcheck="false"></textarea>'],
    ['an input without a type', '<input data-it>'],
    ['an input of type text', '<input data-it type="text">'],
    ['an input of an unknown type', '<input data-it type="note">'],
    ['a subject line', '<input data-it name="mail_subject" maxlength="200" autocomplete="off">'],
    ['an autocomplete that is no hint', '<input data-it autocomplete="nope-123">'],
    ['a textarea in an ordinary form', '<form action="/notes"><textarea data-it></textarea></form>'],
    ['an input whose name only contains a listed word', '<input data-it name="spinal_notes">'],
    ['a textarea named after a secret, which holds sentences', '<textarea data-it name="pin"></textarea>'],
    ['a word that begins like search', '<input data-it placeholder="Searching thoughts">'],
    [
      'in a part that opted in again in vain? no: opted out is only “off”',
      '<div data-kind-curiosity="on"><textarea data-it></textarea></div>',
    ],
    ['in an open shadow root', '<div><template><textarea data-it></textarea></template></div>'],
  ])('%s', (_, html) => {
    expect(fieldKind(build(html))).toHaveProperty('control')
  })
})

describe('fields that are left alone', () => {
  const rows: [WhyNot, string, string][] = [
    ['secret', 'a password', '<input data-it type="password">'],
    ['secret', 'a one-time code', '<input data-it autocomplete="one-time-code">'],
    ['secret', 'a card number', '<input data-it autocomplete="section-pay billing cc-number">'],
    ['secret', 'a password that is shown', '<input data-it type="text" name="userPassword">'],
    ['secret', 'a signing code', '<input data-it id="signing-pin">'],
    ['secret', 'a new password', '<input data-it autocomplete="new-password">'],
    ['secret', 'a secret that is read-only', '<input data-it type="password" readonly>'],
    ['not-prose', 'search', '<input data-it type="search">'],
    ['not-prose', 'an address of mail', '<input data-it type="email">'],
    ['not-prose', 'a web address', '<input data-it type="url">'],
    ['not-prose', 'a telephone number', '<input data-it type="tel">'],
    ['not-prose', 'a number', '<input data-it type="number">'],
    ['not-prose', 'a date', '<input data-it type="date">'],
    ['not-prose', 'a checkbox', '<input data-it type="checkbox">'],
    ['not-prose', 'a name', '<input data-it autocomplete="given-name">'],
    ['not-prose', 'a street', '<textarea data-it autocomplete="shipping street-address"></textarea>'],
    ['not-prose', 'a user name', '<input data-it autocomplete="username webauthn-x">'],
    ['not-prose', 'digits', '<input data-it inputmode="numeric">'],
    ['not-prose', 'something very short', '<input data-it maxlength="6">'],
    ['not-prose', 'a choice from a list', '<input data-it list="drugs">'],
    ['not-prose', 'a combobox', '<input data-it role="combobox">'],
    ['not-prose', 'a textarea to search with', '<textarea data-it role="searchbox"></textarea>'],
    ['not-prose', 'something that completes', '<input data-it aria-autocomplete="list">'],
    ['not-prose', 'in a search form', '<form role="search"><input data-it></form>'],
    ['not-prose', 'in a search element', '<search><input data-it></search>'],
    ['not-prose', 'in a form that goes to a search', '<form action="/patients/search?x"><input data-it></form>'],
    ['not-prose', 'called a search', '<input data-it placeholder="Search patients">'],
    ['not-prose', 'a query', '<input data-it name="q">'],
    ['not-prose', 'a record number', '<input data-it name="patient_mrn">'],
    ['not-prose', 'code (CodeMirror 5)', '<div class="CodeMirror"><textarea data-it></textarea></div>'],
    ['not-prose', 'code (Monaco)', '<div class="monaco-editor"><textarea data-it></textarea></div>'],
    ['not-prose', 'code (Ace)', '<div class="ace_editor"><textarea data-it></textarea></div>'],
    ['not-prose', 'code in an editable', '<div data-it contenteditable="true" data-language="sql"></div>'],
    ['not-prose', 'an editable combobox', '<div data-it contenteditable="true" role="combobox"></div>'],
    ['read-only', 'a read-only textarea', '<textarea data-it readonly></textarea>'],
    ['read-only', 'a disabled input', '<input data-it disabled>'],
    ['read-only', 'said to be read-only', '<textarea data-it aria-readonly="true"></textarea>'],
    [
      'read-only',
      'an editable said to be read-only',
      '<div data-it contenteditable="true" aria-readonly="true"></div>',
    ],
    ['opted-out', 'opted out itself', '<textarea data-it data-kind-curiosity="off"></textarea>'],
    ['opted-out', 'around it', '<main data-kind-curiosity="OFF"><p><textarea data-it></textarea></p></main>'],
    [
      'opted-out',
      'around its shadow host',
      '<div data-kind-curiosity="off"><p><template><input data-it></template></p></div>',
    ],
    ['opted-out', 'an editable', '<div data-kind-curiosity="off"><div data-it contenteditable="true"></div></div>'],
    ['not-a-text-field', 'a paragraph', '<p data-it></p>'],
    ['not-a-text-field', 'a button', '<button data-it></button>'],
    ['not-a-text-field', 'an editable that is switched off', '<div data-it contenteditable="false"></div>'],
    [
      'not-a-text-field',
      'an island in an editable',
      '<div contenteditable="true"><p contenteditable="false"><i data-it></i></p></div>',
    ],
  ]
  test.each(rows)('%s: %s', (why, _, html) => {
    expect(fieldKind(build(html))).toEqual({ why })
  })

  test('too-long: what is no note any more, in a control and in an editable', () => {
    const control = build('<textarea data-it></textarea>') as HTMLTextAreaElement
    control.value = 'a'.repeat(5_000_001)
    expect(fieldKind(control)).toEqual({ why: 'too-long' })
    const editable = build('<div contenteditable="true" data-it></div>')
    editable.textContent = 'a'.repeat(5_000_001)
    expect(fieldKind(editable)).toEqual({ why: 'too-long' })
    editable.textContent = 'a'.repeat(5_000_000)
    expect(fieldKind(editable)).not.toHaveProperty('why')
  })

  test.each([
    ['nothing', null],
    ['a window', window],
  ])('not-a-text-field: %s', (_, target) => {
    expect(fieldKind(target)).toEqual({ why: 'not-a-text-field' })
  })
})

describe('editables', () => {
  test.each([
    ['itself', '<div id="host" contenteditable="true" data-it></div>'],
    ['an empty attribute', '<div id="host" contenteditable data-it></div>'],
    ['plain text only', '<div id="host" contenteditable="plaintext-only" data-it></div>'],
    ['something in it', '<div id="host" contenteditable="true"><p><b data-it></b></p></div>'],
    ['one in another', '<div id="host" contenteditable="true"><p contenteditable="true" data-it></p></div>'],
    [
      'one in an island of another',
      '<div contenteditable="true"><div contenteditable="false"><p id="host" contenteditable="true" data-it></p></div></div>',
    ],
    ['markdown', '<div id="host" contenteditable="true" data-language="markdown" data-it></div>'],
    ['in a shadow root', '<div><template><div id="host" contenteditable="true"><p data-it></p></div></template></div>'],
  ])('the outermost that is edited together: %s', (_, html) => {
    const found = fieldKind(build(html))
    expect('host' in found && found.host.id).toBe('host')
  })

  test('a text node belongs to the editable around it', () => {
    const host = build('<div contenteditable="true" data-it>words</div>')
    expect(fieldKind(host.firstChild)).toEqual({ host })
  })

  test('a body that is written itself, told of as the document', () => {
    document.body.setAttribute('contenteditable', 'true')
    expect(fieldKind(document)).toEqual({ host: document.body })
    expect(fieldKind(document.documentElement)).toEqual({ host: document.body })
  })

  test('a document in design mode', () => {
    document.designMode = 'on'
    const it = build('<p data-it></p>')
    expect(fieldKind(it)).toEqual({ host: document.body })
  })

  test('a shadow root is a world of its own: an editable around its host does not make it editable', () => {
    const it = build('<div contenteditable="true"><section><template><p data-it></p></template></section></div>')
    expect(fieldKind(it)).toEqual({ why: 'not-a-text-field' })
  })
})

describe('what an event and the focus really mean', () => {
  test('a field in an open shadow root', () => {
    const field = build('<div><template><textarea data-it></textarea></template></div>')
    const seen: (EventTarget | null)[] = []
    document.addEventListener('focusin', (event) => seen.push(innerTarget(event)), { once: true })
    field.focus()
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }))
    expect(seen).toEqual([field])
    expect(innerActive(document)).toBe(field)
  })
})
