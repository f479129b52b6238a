import type { WhyNot } from './editor.ts'
import type { TextControl } from './text-control-view.ts'

/** Fields that fill themselves with secrets. */
const secret = /^(one-time-code|current-password|new-password|webauthn|cc-[a-z-]+)$/

/** Everything else that HTML knows a browser can fill in: names, addresses, numbers; none of it is prose. */
const filled = new RegExp(
  `^(${[
    'name|honorific-prefix|given-name|additional-name|family-name|honorific-suffix|nickname|username',
    'organization-title|organization|street-address|address-line[123]|address-level[1234]|country|country-name|postal-code',
    'transaction-currency|transaction-amount|language|bday|bday-day|bday-month|bday-year|sex|url|photo',
    'tel|tel-country-code|tel-national|tel-area-code|tel-local|tel-local-prefix|tel-local-suffix|tel-extension|email|impp',
  ].join('|')})$`,
)

/** Words in a field's name that say the same where autocomplete says nothing ("show password" makes it type=text). */
const secretNames = /^(password|passwd|pwd|passcode|pin|otp|cvc|cvv|ssn|iban)$/
const otherNames = /^(q|query|search|username|login|email|phone|tel|zip|postcode|url|mrn|dob)$/

/** Shorter than this is a code, a name or a number, never a sentence. */
const SHORTEST = 25

/**
 * Why a textarea or input is not read, or null when it holds prose. Only what the field says of itself counts, never its text; an id is
 * looked at for words, never kept. `spellcheck=false` means nothing here: chat composers and editors set it on prose.
 */
export function whyNotProse(control: TextControl): WhyNot | null {
  if (control.localName === 'input' && control.type === 'password') return 'secret'
  const tokens = (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/)
  if (tokens.some((token) => secret.test(token)) || isMasked(control)) return 'secret'
  const words = [control.name, control.id].flatMap(wordsOf)
  if (control.localName === 'input' && words.some((word) => secretNames.test(word))) return 'secret'
  if (tokens.some((token) => filled.test(token)) || isLookup(control) || isCode(control)) return 'not-prose'
  return control.localName === 'input' && !isProseInput(control as HTMLInputElement, words) ? 'not-prose' : null
}

function isProseInput(input: HTMLInputElement, words: readonly string[]): boolean {
  if (input.type !== 'text' || input.hasAttribute('list')) return false
  const mode = input.getAttribute('inputmode')?.toLowerCase() ?? 'text'
  if (mode !== 'text') return false
  if (input.maxLength >= 0 && input.maxLength < SHORTEST) return false
  return !words.some((word) => otherNames.test(word))
}

/** A box to find or choose things with. */
function isLookup(control: TextControl): boolean {
  const role = control.getAttribute('role')?.toLowerCase() ?? ''
  if (/^(combobox|searchbox|spinbutton|slider)$/.test(role)) return true
  if (/^(list|both)$/i.test(control.getAttribute('aria-autocomplete') ?? '')) return true
  if (control.closest('search, [role="search"]')) return true
  if (control.localName !== 'input') return false
  if (/(^|\/)search\b/i.test(control.form?.getAttribute('action') ?? '')) return true
  const hint = `${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('placeholder') ?? ''}`
  return /^\s*(search|find|filter)\b/i.test(hint)
}

/** The hidden textarea through which code editors and terminals are typed into. */
function isCode(control: TextControl): boolean {
  return control.closest('.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .xterm') !== null
}

/** A text input that shows dots: some records ask for the signing code this way. */
function isMasked(control: TextControl): boolean {
  const style = control.ownerDocument.defaultView?.getComputedStyle(control)
  const masked = style?.getPropertyValue('-webkit-text-security')
  return masked !== undefined && masked !== '' && masked !== 'none'
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
