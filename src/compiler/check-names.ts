import type { Problem } from './problem.ts'
import type { SourceFile } from './read-rule.ts'

/** Ids are the paths of the files, each once; a source is one of the list; the rules of a pack stand in its folder, and no others. */
export function checkNames(
  files: readonly SourceFile[],
  references: Record<string, string>,
  packs: Readonly<Record<string, unknown>>,
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
    const folder = expected.slice(0, expected.indexOf('/'))
    const pack = Object.hasOwn(packs, folder) ? folder : undefined
    if (rule.pack !== pack)
      problems.push({
        file: path,
        rule: rule.id,
        ...locate(rule.pack === undefined ? [] : ['pack']),
        message:
          pack === undefined
            ? `There is no pack “${folder}” in src/rules/packs.yaml: name it there, or take “pack” out.`
            : `The rules in this folder are those of a pack: write “pack: ${pack}”.`,
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
