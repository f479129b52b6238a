#!/usr/bin/env node
// `npm run rule:new -- family/name [--noticing]`: writes a rule file to fill in, and says what comes next. Never writes over a file.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticingSkeleton, nudgeSkeleton, OPEN } from './skeleton.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const ID = /^(?!words\/)[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

/** @returns {{ id: string, noticing: boolean } | string} what was asked for, or what is amiss with it */
function read(args) {
  const ids = args.filter((arg) => arg !== '--noticing')
  if (ids.length !== 1 || ids[0].startsWith('--'))
    return 'Say which rule: npm run rule:new -- family/name, and --noticing for something that is noticed.'
  const [id] = ids
  if (!ID.test(id))
    return `“${id}” is not a name for a rule. Write a family and a name in small letters, digits and hyphens, such as motive/moody.`
  if (existsSync(join(root, pathOf(id)))) return `${pathOf(id)} is there already, and stays as it is.`
  return { id, noticing: ids.length < args.length }
}

const pathOf = (id) => `src/rules/${id}.yaml`

const asked = read(process.argv.slice(2))
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n`)
  process.exitCode = 2
} else {
  const file = join(root, pathOf(asked.id))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, asked.noticing ? noticingSkeleton(asked.id) : nudgeSkeleton(asked.id))
  process.stdout.write(
    `${pathOf(asked.id)} is there. Write what stands for each “${OPEN}”, then: npm run rule:test -- ${pathOf(asked.id)}\n`,
  )
}
