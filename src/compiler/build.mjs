#!/usr/bin/env node
// Compiles the rules (and, with --engine, the engine as one module). Works from `npm ci` alone; does nothing when nothing has changed.
// node src/compiler/build.mjs [--quiet] [--engine] [--force] [--keep-going] [--lint [PACK]]
// --keep-going leaves out rules with mistakes, for work on one rule while another is half written. --lint also prints what the linter
// says of them, or of a pack in a file of its own; it never fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tables = join(root, '.tables')
const quiet = process.argv.includes('--quiet')

/** Names, sizes and times of every file that the tables are made from. */
function stampOf(folders) {
  const rows = []
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) walk(path)
      else if (!entry.name.includes('.test.')) {
        const { size, mtimeMs } = statSync(join(root, path))
        rows.push(`${path} ${size} ${mtimeMs}`)
      }
    }
  }
  for (const folder of folders) walk(folder)
  return rows.sort().join('\n')
}

const same = (name, stamp) => existsSync(join(tables, name)) && readFileSync(join(tables, name), 'utf8') === stamp

/** What only the engine calls by name, so that the built module may call it something shorter: no key of tables, findings or changes, and nothing of the language. */
const WITHIN =
  /^(?:tokens|starts|ends|holds|needs|concerns|candidate(?:s|Count)|hashes|vocabulary|passes|places|pairs|longer|anchors|signs|mask|slots|programs|afters|capital|sentence(?:Start|End)|matcher|greatest|fewest|(?:cue|context|rule)Anchors|readings|opensWith|looked|fits|anywhere|within|turnTo|subjectOf|spans|rare|quotesIn|markCue|listOf|firstWords|either|mayMatch|settle|clauseEndsAt|stopsAt|forget|around|pattern|owners|variants|first|last)$/

async function bundle(entry, file, externals) {
  const { build } = await import('rolldown')
  await build({
    cwd: root,
    input: join(root, entry),
    // tsconfig.json builds on a file that `wxt prepare` writes, which a fresh clone does not have yet.
    tsconfig: false,
    platform: 'node',
    external: externals,
    resolve: {
      alias: { '#tables/detection': join(tables, 'detection.mjs'), '#tables/words': join(tables, 'words.mjs') },
    },
    output: {
      file: join(root, file),
      format: 'esm',
      minify: file.endsWith('engine.mjs') && { mangleProps: { include: WITHIN } },
      comments: !file.endsWith('engine.mjs'),
      codeSplitting: false,
    },
    logLevel: 'warn',
  })
}

/** Bundles the compiler when its sources are newer. Answers where it lies. */
export async function ensureCompiler() {
  mkdirSync(tables, { recursive: true })
  const file = join(tables, 'compiler.mjs')
  const codeStamp = stampOf(['src/compiler', 'src/engine'])
  if (!same('code-stamp', codeStamp) || !existsSync(file)) {
    await bundle('src/compiler/main.ts', '.tables/compiler.mjs', [/^compromise/, 'yaml', 'ajv', /^node:/])
    writeFileSync(join(tables, 'code-stamp'), codeStamp)
  }
  return file
}

/** Compiles what is stale. Answers false, with the mistakes on stderr, when the rules do not hold. */
export async function ensureTables({ force = false, silent = false, keepGoing = false } = {}) {
  mkdirSync(tables, { recursive: true })
  const stamp = stampOf(['src/rules', 'src/compiler', 'src/engine'])
  if (!force && same('stamp', stamp) && existsSync(join(tables, 'detection.mjs'))) return true
  if (!silent) process.stderr.write('Compiling the rules …\n')
  const { compileProject, printProblem } = await import(`${pathToFileURL(await ensureCompiler()).href}?${Date.now()}`)
  const { problems, rules } = compileProject(root, keepGoing)
  if (problems.length > 0) {
    process.stderr.write(
      `${problems.map(printProblem).join('\n')}\n${problems.length} to mend; ${rules === 0 ? 'nothing was' : `${rules} others were`} compiled.\n`,
    )
    return rules > 0
  }
  // Tables that leave out a rule must not pass for whole: only a clean run leaves its stamp.
  writeFileSync(join(tables, 'stamp'), stamp)
  if (!silent) process.stderr.write(`${rules} rules and noticings compiled.\n`)
  return true
}

/** Bundles a command or module when its sources or the tables are newer. */
export async function ensureBundle(entry, file, folders) {
  const stamp = stampOf(folders) + statSync(join(tables, 'detection.mjs')).mtimeMs
  const name = `${file.replaceAll('/', '_')}.stamp`
  if (same(name, stamp) && existsSync(join(root, file))) return
  await bundle(entry, file, [/^node:/])
  writeFileSync(join(tables, name), stamp)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ok = await ensureTables({
    force: process.argv.includes('--force'),
    silent: quiet,
    keepGoing: process.argv.includes('--keep-going'),
  })
  if (!ok) process.exit(1)
  const lintAt = process.argv.indexOf('--lint')
  if (lintAt >= 0) {
    const { lintProject, lintPackFile } = await import(pathToFileURL(join(tables, 'compiler.mjs')).href)
    const pack = process.argv[lintAt + 1]
    const lines = pack === undefined || pack.startsWith('--') ? lintProject(root) : lintPackFile(root, pack)
    process.stdout.write(
      lines === null
        ? 'Nothing to look at until the rules compile.\n'
        : [...lines, `${lines.length} to look at.\n`].join('\n'),
    )
  }
  if (process.argv.includes('--engine')) {
    await ensureBundle('src/app/engine-module/engine-module.ts', '.output/engine/engine.mjs', [
      'src/engine',
      'src/app/engine-module',
    ])
    if (!quiet) process.stderr.write('.output/engine/engine.mjs is ready.\n')
  }
}
