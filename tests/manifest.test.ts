import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Manifest {
  description: string
  manifest_version: number
  permissions: string[]
  host_permissions?: string[]
  optional_host_permissions: string[]
  content_scripts?: unknown[]
  commands: Record<string, { suggested_key?: unknown }>
  web_accessible_resources?: unknown[]
  content_security_policy: { extension_pages: string }
  minimum_chrome_version?: string
  sidebar_action?: { open_at_install?: boolean }
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } }
  }
}

const output = resolve(import.meta.dirname, '../.output')
const builds = ['chrome-mv3', 'firefox-mv3'] as const
const required = ['activeTab', 'contextMenus', 'scripting', 'storage']

describe.each(builds)('The manifest of %s', (build) => {
  const manifest = manifestOf(build)

  test('asks for no site at install, and names none in scripts', () => {
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  test('asks for no more permissions than it says', () => {
    const expected = build === 'chrome-mv3' ? [...required, 'sidePanel'] : required
    expect([...manifest.permissions].sort()).toEqual(expected.sort())
  })

  test('shows pages nothing of itself', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  test('lets its own pages connect to nothing', () => {
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(/\s+/)
        return [name, values]
      }),
    )
    expect(policy['default-src']).toEqual(["'none'"])
    expect(policy['connect-src']).toBeUndefined()
    for (const values of Object.values(policy)) {
      for (const value of values) expect(["'none'", "'self'"]).toContain(value)
    }
  })

  test('names four commands for the browser’s list of shortcuts, and takes a key for one', () => {
    const { commands } = manifest
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'check-field', 'open-list', 'quiet'])
    expect(Object.keys(commands).filter((name) => commands[name]?.suggested_key !== undefined)).toEqual(['quiet'])
  })

  test('is of the third version', () => {
    expect(manifest.manifest_version).toBe(3)
  })

  test('carries no source map and no demo page', () => {
    const files = readdirSync(join(output, build), { recursive: true }).map(String)
    expect(files.filter((file) => /\.map$|clinic|demo|\.test\./.test(file))).toEqual([])
  })

  test('has no address of the outside world in its scripts', () => {
    const hosts = readdirSync(join(output, build), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        addressesIn(readFileSync(join(output, build, file), 'utf8')).map((address) => `${file}: ${address}`),
      )
    expect(hosts).toEqual([])
  })

  test('calls nothing that could reach the network or run text as code', () => {
    const calls = readdirSync(join(output, build), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        (readFileSync(join(output, build, file), 'utf8').match(reaching) ?? []).map((call) => `${file}: ${call}`),
      )
    expect(calls).toEqual([])
  })
})

test('says what it is in the language of the browser, in no more than a store takes', () => {
  expect(manifestOf('chrome-mv3').description).toBe('__MSG_manifest_description__')
  for (const language of ['en', 'es']) {
    const file = join(output, `chrome-mv3/_locales/${language}/messages.json`)
    const { manifest_description: words } = JSON.parse(readFileSync(file, 'utf8'))
    expect(words.message.length).toBeLessThanOrEqual(132)
  }
})

test('four commands have a name in the browser’s list of shortcuts, and one a key', () => {
  const { commands } = manifestOf('chrome-mv3')
  expect(Object.keys(commands)).toEqual(['quiet', 'check-field', 'open-list', '_execute_action'])
  expect(Object.values(commands).filter((one) => one.suggested_key !== undefined)).toHaveLength(1)
})

describe('What differs', () => {
  test('Chromium 120 and newer', () => {
    expect(manifestOf('chrome-mv3').minimum_chrome_version).toBe('120')
    expect(manifestOf('chrome-mv3').browser_specific_settings).toBeUndefined()
  })

  test('Firefox 140 and newer, collecting nothing, with a sidebar that waits to be asked', () => {
    const { browser_specific_settings: settings, sidebar_action: sidebar } = manifestOf('firefox-mv3')
    expect(settings?.gecko.strict_min_version).toBe('140.0')
    expect(settings?.gecko.data_collection_permissions.required).toEqual(['none'])
    expect(sidebar?.open_at_install).toBe(false)
  })

  test('only the demo builds may read localhost, and nothing else', () => {
    const local = ['http://localhost/*', 'http://127.0.0.1/*']
    for (const build of builds) expect(manifestOf(`${build}-demo`).host_permissions).toEqual(local)
  })
})

const reaching =
  /\b(?:fetch|importScripts|eval)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|Function)\b|\bsendBeacon\b/g

/** Names of XML vocabularies look like addresses and are never asked for. */
function addressesIn(source: string): string[] {
  const addresses = source.match(/\b(?:https?|wss?):\/\/[a-z0-9][^\s'"`\\)]*/gi) ?? []
  return addresses.filter((address) => !address.startsWith('http://www.w3.org/'))
}

function manifestOf(build: string): Manifest {
  const file = join(output, build, 'manifest.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: \`npm test -- build\` builds first.`)
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}
