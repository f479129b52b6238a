import type { Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { compilePackInWorker } from '../../src/app/rules-worker-owner.ts'
import type { PackResult } from '../../src/compiler/packs/compile-pack.ts'
import { blindPage } from './driver/browsing.ts'
import { kind } from './driver/launch.ts'
import { type Stage, setStage } from './driver/stage.ts'
import { riverPack } from './river-pack.ts'

const good = riverPack
const [header = ''] = good.split('---\n')

/** What the page's global holds once the owner of the worker is in it. */
type WithOwner = typeof globalThis & { compilePackInWorker: typeof compilePackInWorker }

describe(`Packs of a writer’s own, compiled in the worker (${kind})`, () => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await setStage({ pages: {}, site: 'off' })
    page = await stage.browsing.openExtensionPage(blindPage)
    // The rules page that owns the worker is not there yet, so its part is put into another page of the extension.
    await page.evaluate(await ownerAsScript())
  })
  afterAll(() => stage.close())

  test('a good pack becomes tables', async () => {
    const { pack, problems } = await compiled([good])
    expect(problems).toEqual([])
    expect(pack).toMatchObject({ id: 'river-clinic', rules: 1 })
    expect(pack?.words.rules[0]).toMatchObject({ title: 'Lifer' })
  })

  test('one with mistakes comes back with lines, rules and mends', async () => {
    const mistaken = good.replace('axis: label', 'axis: lable').replace('lifer~n', 'lifer~n (')
    const { pack, problems } = await compiled([mistaken])
    expect(pack).toBeNull()
    expect(problems).toContainEqual({
      line: 8,
      column: 7,
      rule: 'river-clinic/lifer',
      message: '“axis” is “lable”.',
      mend: expect.stringContaining('label'),
    })
  })

  test.each([
    ['2 MB of nested brackets', ['[', 2_000_000], /deep/],
    ['2 MB of nested brackets in a pattern', [good.replace('lifer~n', ''), 'a(', 950_000], /deep|longer|YAML/],
    ['2 MB of alternatives', [`${header}---\nmatch: [(a`, ' | a', 499_980], /YAML|longer|signs/],
    ['2 MB of quotation marks', ['"', 2_000_000], /signs/],
    ['2 MB of keys without values', [header, 'k: \n', 480_000], /signs/],
    ['texts over 2 MB', ['é', 1_100_000], /over 2 MB/],
  ] as const)('%s are refused in time, and the page goes on meanwhile', async (_, parts, message) => {
    const result = await compiled(parts)
    expect(result.pack).toBeNull()
    expect(result.problems.map((problem) => problem.message).join()).toMatch(message)
    expect(result.seconds).toBeLessThan(20)
    expect(result.turns).toBeGreaterThan(0)
  })

  test('past its time it is ended, and the page can go on with the next', async () => {
    const late = await compiled([good], 1)
    expect(late).toMatchObject({ pack: null, problems: [{ message: expect.stringContaining('takes more than') }] })
    expect((await compiled([good])).problems).toEqual([])
  })

  /** What the worker answers to a text made of `parts` (a number says how often what stands before it comes), how long that took, and how often the page had its turn. */
  function compiled(
    parts: readonly (string | number)[],
    deadlineMs?: number,
  ): Promise<PackResult & { seconds: number; turns: number }> {
    return page.evaluate(
      async (parts, deadlineMs) => {
        const text = parts
          .map((part, i) => (typeof part === 'number' ? String(parts[i - 1]).repeat(part - 1) : part))
          .join('')
        let turns = 0
        const channel = new MessageChannel()
        channel.port1.onmessage = () => {
          turns++
          channel.port2.postMessage(null)
        }
        channel.port2.postMessage(null)
        const start = performance.now()
        const result = await (globalThis as WithOwner).compilePackInWorker(
          text,
          deadlineMs === null ? {} : { deadlineMs },
        )
        channel.port1.close()
        return { ...result, turns, seconds: (performance.now() - start) / 1000 }
      },
      [...parts],
      deadlineMs ?? null,
    )
  }
})

/** The owner of the worker as one script that leaves it on the global. */
async function ownerAsScript(): Promise<string> {
  const bundle = await rolldown({ input: 'src/app/rules-worker-owner.ts', tsconfig: false })
  const { output } = await bundle.generate({ format: 'iife', name: 'owner' })
  await bundle.close()
  return `${output[0].code}\nglobalThis.compilePackInWorker = owner.compilePackInWorker; undefined`
}
