import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps two set-ups of this folder apart: the second waits until the first is done. A lock whose owner has gone is taken over.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(root, say) {
  // `.bench` is ignored by git and, unlike node_modules, is not emptied by `npm ci`.
  const folder = join(root, '.bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'set-up.lock')
  let told = false
  for (;;) {
    if (claim(file)) break
    const owner = ownerOf(file)
    if (!isAlive(owner)) {
      clearAway(file)
      continue
    }
    if (!told) say(`Another run (process ${owner}) is setting things up here. Waiting until it is done.`)
    told = true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const release = () => {
    if (ownerOf(file) === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

/** Written aside first and then linked: a lock that can be seen always says whose it is. */
function claim(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Moves a dead owner's lock aside. A lock that someone else took meanwhile is put back. */
function clearAway(file) {
  const aside = `${file}.old.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  if (isAlive(ownerOf(aside))) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

function ownerOf(file) {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10)
  } catch {
    return Number.NaN
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
