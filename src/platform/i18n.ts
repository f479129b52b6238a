import { browser } from './browser.ts'

/** A sentence in the browser's language, or an empty string when there is none by that name. */
export const sentence = (name: string, ...parts: string[]): string => browser.i18n.getMessage(name, parts)
