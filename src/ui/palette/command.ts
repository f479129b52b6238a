/** Something that can be done, by its name. */
export interface Command {
  /** Stays the same in every language and version: it is what “used lately” remembers. */
  id: string
  title: string
  /** The key that does it without the list, as the writer's keyboard names it. */
  keys?: string | undefined
  run(): void
}
