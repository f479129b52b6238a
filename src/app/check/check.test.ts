import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { GUARD_NAMES } from '../../engine/guards/names.ts'
import { BECAUSE } from './because.ts'

const root = resolve(import.meta.dirname, '../../..')
const harsh = 'Client was noncompliant with her lithium again.'

function check(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/app/check/launch.mjs', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const file = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'note.txt')
  writeFileSync(path, harsh)
  return path
}

describe('The command line', () => {
  test('answers a line for a line, in order, with the diagnostics', () => {
    const { status, stdout } = check(
      ['--format', 'jsonl', '--stdin-jsonl'],
      `{"id":"b","text":"All well."}\n\n{"id":1,"text":${JSON.stringify(harsh)},"field":"note"}\n`,
    )
    expect(status).toBe(0)
    const [calm, found, ...more] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(more).toEqual([])
    expect(calm).toEqual({ id: 'b', findings: [] })
    expect(found.id).toBe(1)
    expect(found.findings[0]).toMatchObject({
      rule: 'adherence/noncompliant',
      kind: 'nudge',
      text: 'noncompliant',
      layer: 'understanding',
    })
    const { start, end, text } = found.findings[0].reframings[0]
    expect(harsh.slice(0, start) + text + harsh.slice(end)).toBe(
      'Client was not taking her lithium as prescribed again.',
    )
  })

  test('prints what it finds, with other ways to say it', () => {
    const { status, stdout } = check(['--field', 'note', file()])
    expect(status).toBe(0)
    expect(stdout).toMatch(/1:12 +nudge +“noncompliant”.*adherence\/noncompliant/)
    expect(stdout).toContain('→ not taking her lithium as prescribed')
  })

  test('prints which rule answers each published term, or why none does', () => {
    const { status, stdout } = check(['--coverage'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^A1 +promiscuity +belonging\/promiscuous$/m)
    expect(stdout).toMatch(/^A2 +relapse prevention +no rule: the name of a treatment$/m)
    const { stdout: asJson } = check(['--coverage', '--format', 'json'])
    expect(JSON.parse(asJson)[0]).toMatchObject({ section: 'A1', term: 'promiscuity', rule: 'belonging/promiscuous' })
  })

  test('says which guard kept quiet, and why', () => {
    expect(check(['--explain-decision'], 'His mother says he was noncompliant with meds.').stdout).toMatch(
      /quiet +“noncompliant”: reported-speech \(somebody else says it.*adherence\/noncompliant/,
    )
  })

  test('has a because for every guard, and for nothing else', () => {
    expect(Object.keys(BECAUSE).sort()).toEqual([...GUARD_NAMES].sort())
  })

  test('explains a rule, and helps with a mistyped one', () => {
    expect(check(['--explain', 'adherence/noncompliant']).stdout).toContain('src/rules/adherence/noncompliant.yaml')
    expect(check(['--explain', 'noncompliant'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('adherence/noncompliant'),
    })
  })

  test('fails only on request, and by weight', () => {
    expect(check([], harsh).status).toBe(0)
    expect(check(['--fail-on', 'nudge'], harsh).status).toBe(1)
    expect(check(['--fail-on', 'strong'], harsh).status).toBe(0)
  })

  test('writes only with --write', () => {
    const path = file()
    expect(check(['--fix', path]).stdout).toBe('Client was not taking her lithium as prescribed again.')
    expect(readFileSync(path, 'utf8')).toBe(harsh)
    check(['--fix', '--write', path])
    expect(readFileSync(path, 'utf8')).toBe('Client was not taking her lithium as prescribed again.')
  })

  test('takes a pack that ships, by its name', () => {
    const text = 'She is doing fine after the funeral.'
    expect(check([], text).stdout).toBe('')
    expect(check(['--pack', 'avoidance'], text).stdout).toContain('avoidance/coping-well')
  })

  test('takes a pack of the writer’s own, and says what is to be mended in it', () => {
    const pack = (text: string) => {
      const path = join(mkdtempSync(join(tmpdir(), 'check-')), 'pack.yaml')
      writeFileSync(path, text)
      return path
    }
    const header = 'pack: river-clinic\ntitle: Words of the River clinic\nversion: 1\n---\n'
    const rule = {
      id: 'river-clinic/lifer',
      title: 'Lifer',
      about: 'client',
      axis: 'label',
      layer: 'understanding',
      effect: 'can read as if nothing could change',
      match: [{ words: '(@determiner)? [[lifer~n]]', reframe: ['someone who has been here long'] }],
      question: 'What has the time here been like for them?',
      why: 'The word leaves out everything but the time.',
      source: 'practice',
      examples: { nudges: [{ text: 'He is a [[lifer]].', becomes: ['He is someone who has been here long.'] }] },
    }
    const good = pack(header + JSON.stringify(rule))
    const text = `${harsh} He is a lifer.`
    const { stdout } = check(['--pack', good], text)
    expect(stdout).toMatch(/“noncompliant”.*adherence\/noncompliant/)
    expect(stdout).toMatch(/“lifer” can read as if nothing could change.*river-clinic\/lifer/)
    expect(check(['--pack', good, '--fix'], text).stdout).toBe(
      'Client was not taking her lithium as prescribed again. He is someone who has been here long.',
    )
    expect(check(['--pack', good, '--explain', 'river-clinic/lifer']).stdout).toContain('Lifer')

    const bad = check(['--pack', pack(header + JSON.stringify({ ...rule, axis: 'lable' }))], text)
    expect(bad).toMatchObject({ status: 2, stdout: '' })
    expect(bad.stderr).toMatch(/pack\.yaml:5:\d+ river-clinic\/lifer: “axis” is “lable”\. Choose one of/)
  })

  test('prints SARIF with fixes', () => {
    const [run] = JSON.parse(check(['--format', 'sarif', file()]).stdout).runs
    expect(run.results[0]).toMatchObject({ ruleId: 'adherence/noncompliant', level: 'warning' })
    expect(run.results[0].fixes).not.toEqual([])
  })

  test.each([
    [['--format', 'xml'], /--format is one of/],
    [['--nonsense'], /--nonsense/],
    [['no-such-file.txt'], /no-such-file\.txt cannot be read: ENOENT/],
    [['--stdin-jsonl'], /Line 1 of standard input is not JSON/],
  ])('%j gets one clear line and exit 2', (args, message) => {
    const { status, stdout, stderr } = check(args, 'nonsense')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
