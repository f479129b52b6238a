import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const KEPT = fileURLToPath(new URL('peers.json', import.meta.url))
const BEGIN = '<!-- peers: written by npm run bench -- --readme RESULTS.json -->'
const END = '<!-- /peers -->'
const SIZES = ['1KB', '10KB', '100KB', '1MB']
/** Which limits are worth a row of their own; the others say the same. */
const LIMITS = [
  'raw-wordhash',
  'raw-wordhash-again',
  'raw-regex500-gi',
  'raw-regex500-giu',
  'raw-diff-slices',
  'ac-monyone-500',
]

/** The last run of the peers benchmark that was kept, or null. */
export function readPeers() {
  return existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : null
}

/** Keeps what the README and the gate need of a run of the peers benchmark. */
export function keepPeers({ meta, rows }) {
  const kept = {
    meta,
    rows: rows
      .filter((row) => row.kind === 'candidate' || row.kind === 'peer' || LIMITS.includes(row.name))
      .map(({ name, kind, coldReadyMs, scanMs, keys, heapMB, wasmMB, bundleGz, found100KB, verify }) => ({
        name,
        kind,
        coldReadyMs: rounded(coldReadyMs),
        scanMs: Object.fromEntries(SIZES.map((size) => [size, rounded(scanMs[size])])),
        key100KB: { p50us: rounded(keys['100KB'].p50us), p95us: rounded(keys['100KB'].p95us) },
        memoryMB: rounded((heapMB ?? 0) + (wasmMB ?? 0)),
        gzipKB: bundleGz > 0 ? rounded(bundleGz / 1024) : null,
        found100KB,
        verify: verify === null ? null : verify && { total: verify.total, bad: verify.bad },
      })),
  }
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`)
  return kept
}

/** Rewrites the marked part of README.md. Answers what was done, in a line. @throws Error when the marks are not there */
export function writeReadme(root, kept) {
  const file = join(root, 'README.md')
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no part between “${BEGIN}” and “${END}”.`)
  writeFileSync(file, `${text.slice(0, from)}${BEGIN}\n${peersTable(kept)}\n${text.slice(to)}`)
  return `README.md and tests/bench/peers.json hold the run of ${kept.meta.date}.\n`
}

/** Peers and limits side by side, as Markdown. */
function peersTable({ meta, rows }) {
  const ours = rows.find((row) => row.kind === 'candidate')
  const bySpeed = (kind) =>
    rows
      .filter((row) => row.kind === kind)
      .sort((a, b) => (a.scanMs['100KB'] ?? Infinity) - (b.scanMs['100KB'] ?? Infinity))
  const shown = [ours, ...bySpeed('peer'), ...bySpeed('matcher'), ...bySpeed('limit')]
  const slower = (row) => {
    const times = row.scanMs['100KB'] / ours.scanMs['100KB']
    return row === ours || !(times > 0) ? '' : ` (${figure(times)} ×)`
  }
  const head = [
    '',
    '1 KB, ms',
    '100 KB, ms',
    '1 MB, ms',
    'key in 100 KB, p50 · p95 µs',
    'ready, ms',
    'memory, MB',
    'gzip, KB',
  ]
  const lines = shown.map((row) => [
    row === ours ? '**Kind Curiosity**' : row.kind === 'peer' ? row.name : `*${NAMES[row.name] ?? row.name}*`,
    figure(row.scanMs['1KB']),
    figure(row.scanMs['100KB']) + slower(row),
    figure(row.scanMs['1MB']),
    row.key100KB.p50us === null ? '–' : `${figure(row.key100KB.p50us)} · ${figure(row.key100KB.p95us)}`,
    figure(row.coldReadyMs),
    figure(row.memoryMB),
    row.kind === 'limit' ? '–' : figure(row.gzipKB),
  ])
  const table = [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const same =
    ours.verify === null
      ? ''
      : ` Edit equals scan on ${ours.verify.total - ours.verify.bad} of ${ours.verify.total} random edits.`
  return `${table}\n\nOne run of ${meta.date.slice(0, 10)}, ${meta.rounds} interleaved rounds, Node ${meta.node.slice(1)}, ${meta.cores} cores; medians, smaller is better; × is how many times our 100 KB; at a key, peers read everything again.${same} In italics: what the language allows
for part of the work. Peers do different work (winkNLP takes text apart, Harper checks spelling and grammar), so the table says what a writer would feel, not whose code is better.`
}

const NAMES = {
  'raw-wordhash': 'limit: hash every word',
  'raw-wordhash-again': 'limit: hash every word, once more (noise of the run)',
  'raw-regex500-gi': 'limit: one expression of 500 phrases',
  'raw-regex500-giu': 'limit: one expression of 500 phrases, Unicode flag',
  'raw-diff-slices': 'limit: find the edit',
  'ac-monyone-500': 'Aho–Corasick, 500 phrases',
}

const rounded = (value) => (value === null || value === undefined ? null : Number(value.toPrecision(4)))

function figure(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  if (value >= 1000) return Math.round(value).toLocaleString('en')
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toPrecision(2)
}
