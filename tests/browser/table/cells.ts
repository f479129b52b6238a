import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserKind } from '../driver/browsing.ts'
import type { EditorRow } from '../editor-pages/editors.mjs'
import { limitOf } from '../editor-pages/limits.mjs'

/** What came of each behaviour in each editor: by editor, by the word before the colon of a test's title. */
type Cells = Record<string, Record<string, 'pass' | 'limit' | 'fail'>>

/** Keeps what came of a run, for the table in the README. */
export function createCells(kind: BrowserKind) {
  const cells: Cells = {}
  const titles: Record<string, string> = {}
  return {
    note(row: EditorRow, title: string, passed: boolean) {
      const [label = '', ...rest] = title.split(': ')
      titles[label] = rest.join(': ')
      cells[row.name] ??= {}
      cells[row.name]![label] = !passed ? 'fail' : limitOf(row.id, label, kind) ? 'limit' : 'pass'
    },
    /** Only a run of all editors says what holds. */
    save(editors: readonly string[]) {
      if (editors.some((name) => cells[name] === undefined)) return
      const folder = resolve('.output/editor-table')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${kind}.json`), JSON.stringify({ titles, cells }, null, 2))
    },
  }
}
