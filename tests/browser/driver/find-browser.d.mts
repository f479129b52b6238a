/** Finds an installed browser: its path, or null. Throws when the environment names a program that cannot be run. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null
