/** Copies words of the writer's own, from a click or a key of theirs. Pages without https have no clipboard to write to. */
export function copyText(words: string): void {
  void navigator.clipboard?.writeText(words).catch(() => undefined)
}
