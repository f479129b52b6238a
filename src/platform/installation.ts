import { salt } from './items.ts'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Random letters and digits, `bytes` strong. */
export const randomName = (bytes: number): string => hex(crypto.getRandomValues(new Uint8Array(bytes)))

/** The salt of this installation, made at first need. */
export const installationSalt = (): Promise<string> => salt.update((stored) => stored || randomName(16))
