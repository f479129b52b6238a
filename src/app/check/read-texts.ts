import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './arguments.ts'

/** One file, with the texts in it. */
export interface TextFile {
  name: string
  texts: string[]
}

const READ = /\.(txt|md|markdown|jsonl)$/i

/** Reads files, and of folders every file that holds text. @throws UsageError naming what cannot be read */
export function readTexts(paths: readonly string[]): TextFile[] {
  return paths
    .flatMap((path) => (isFolder(path) ? filesIn(path) : [path]))
    .map((name) => ({ name, texts: textsOf(name) }))
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    throw new UsageError(`${path} is not there.`)
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function textsOf(name: string): string[] {
  const source = readFileSync(name, 'utf8')
  if (!name.endsWith('.jsonl')) return [source]
  return source.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [textOf(line, `${name}, line ${i + 1}`)]))
}

function textOf(line: string, where: string): string {
  try {
    const { text } = JSON.parse(line) as { text?: unknown }
    if (typeof text === 'string') return text
  } catch {
    throw new UsageError(`${where} is not JSON.`)
  }
  throw new UsageError(`${where} needs a “text”.`)
}
