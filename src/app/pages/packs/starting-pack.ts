import text from './starting-pack.yaml?raw'

const NAME = 'my-words'

/** The small pack that a new one begins with, under a name that is not taken yet. */
export function startingPack(taken: readonly string[]): string {
  let name = NAME
  for (let count = 2; taken.includes(name); count++) name = `${NAME}-${count}`
  return text.replaceAll(NAME, name)
}
