/** What a callback of the gallery does: it says that it was called, where a test can read it. */
export function told(name: string) {
  return (...given: unknown[]) => {
    document.documentElement.dataset.told = JSON.stringify([name, ...given])
  }
}
