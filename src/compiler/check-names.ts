import type { Problem } from './problem.ts'
import type { SourceFile } from './read-rule.ts'

/** Ids are the paths of the files, each once; a source is one of the list. */
export function checkNames(
  files: readonly SourceFile[],
  references: Record<string, string>,
  problems: Problem[],
): void {
  for (const file of files) {
    const { rule, path, locate } = file
    const expected = path.replace(/^.*src\/rules\//, '').replace(/\.yaml$/, '')
    if (rule.id !== expected)
      problems.push({
        file: path,
        rule: rule.id,
        ...locate(['id']),
        message: `The id is the path of the file: write “id: ${expected}”, or move the file.`,
      })
    if (!(rule.source in references)) {
      problems.push({
        file: path,
        rule: rule.id,
        ...locate(['source']),
        message: `There is no source “${rule.source}” in src/rules/sources.yaml: add it there, or write “practice”.`,
      })
    }
  }
}
