import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'

/** What Chromium wrote down of the scripts of the extension in a page, in milliseconds. */
export interface OurShare {
  /** Each run of one of our scripts, and each call into one: when, and how long. */
  calls: { at: number; ms: number }[]
  /** How often the layout was worked out because one of our scripts asked. */
  forcedLayouts: number
}

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  args: {
    data?: { url?: string; stackTrace?: { url: string }[] }
    beginData?: { stackTrace?: { url: string }[] }
  }
}

/** Stacks, which tell who forced a layout, cost as much as what is measured: they are asked for apart. */
const TIMES = ['devtools.timeline', 'v8.execute']
const STACKS = [...TIMES, 'disabled-by-default-devtools.timeline.stack']
const isOurs = (url: string | undefined): boolean =>
  /^chrome-extension:\/\/.*\/(in-page|loader|card|tables-[a-z]+|words-[a-z]+)\.js/.test(url ?? '')

/** Runs `act` while Chromium traces `page`, and answers what was ours in it. `file` is where the trace lies meanwhile. */
export async function traced(page: Page, file: string, act: () => Promise<void>, stacks = false): Promise<OurShare> {
  await page.tracing.start({ path: file, categories: stacks ? STACKS : TIMES })
  await act()
  await page.tracing.stop()
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] }
  const calls = traceEvents
    .filter(
      ({ name, ph, args }) => /^(FunctionCall|EvaluateScript)$/.test(name) && ph === 'X' && isOurs(args.data?.url),
    )
    .map(({ ts, dur = 0 }) => ({ at: ts / 1000, ms: dur / 1000 }))
    .sort((a, b) => a.at - b.at)
  const forced = traceEvents.filter(
    ({ name, args }) =>
      /^(Layout|UpdateLayoutTree)$/.test(name) &&
      (args.beginData?.stackTrace ?? args.data?.stackTrace ?? []).some(({ url }) => isOurs(url)),
  )
  return { calls, forcedLayouts: forced.length }
}
