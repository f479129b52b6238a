import type catalogue from '../../public/_locales/en/messages.json'

/**
 * Every word of the interface stands in `public/_locales/en/messages.json`, labels for screen readers included; this file only reads it. The
 * import is of its type, so no word is bundled: the browser holds the table and gives words through `i18n.getMessage`.
 */
type Catalogue = typeof catalogue
export type MessageKey = keyof Catalogue
type Names<K extends MessageKey> = Catalogue[K] extends { placeholders: infer P } ? keyof P & string : never
type Values<K extends MessageKey> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, string | number>]

/** As WebExtension i18n has it: `$1` … in the table are the substitutions in order. */
export type GetMessage = (key: string, substitutions?: string[]) => string

let getMessage: GetMessage = () => ''

/** Says where words come from: the app gives `browser.i18n.getMessage`, tests and the gallery a reader of the table. Call it once, first. */
export function readMessagesWith(reader: GetMessage): void {
  getMessage = reader
}

/**
 * One text of the interface. Placeholders are named in the table and given by name; the table numbers them in the order of the alphabet (a
 * test holds it to that), which is how the names find their places.
 */
export function say<K extends MessageKey>(key: K, ...[values]: Values<K>): string {
  if (!values) return getMessage(key)
  const given: Record<string, string | number> = values
  return getMessage(
    key,
    Object.keys(given)
      .sort()
      .map((name) => String(given[name])),
  )
}

/** Language and direction of the interface, for the elements that hold it: a page may speak another. Text that people wrote is `dir="auto"` inside. */
export const inOurLanguage = () =>
  ({ lang: say('ui_language'), dir: say('ui_direction') === 'rtl' ? 'rtl' : 'ltr' }) as const
