import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { printProblem } from '../problem.ts'
import { readSources } from '../read-sources.ts'
import { lint } from './lint.ts'
import type { LintName, LintWarning } from './warning.ts'
import { printWarning } from './warning.ts'

const sources = readSources(resolve(import.meta.dirname, '../../..'))

const PLAIN = {
  title: 'A rule for a test',
  about: 'anyone',
  axis: 'label',
  layer: 'understanding',
  effect: 'can read as a label',
  question: 'What was seen?',
  why: 'For a test.',
  source: 'practice',
}

/** What the linter says of rules for a test (family/name → what differs from a plain one). */
function lintOf(rules: Record<string, object>): LintWarning[] {
  const { compiled, problems } = compile({
    ...sources,
    rules: Object.entries(rules).map(([id, rule]) => ({
      path: `src/rules/${id}.yaml`,
      text: JSON.stringify({ ...PLAIN, examples: {}, id, ...rule }, null, 1),
    })),
  })
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  return lint(compiled, compiled.classes)
}

const told = (name: LintName, rules: Record<string, object>) => lintOf(rules).filter((warning) => warning.lint === name)

interface Row {
  name: LintName
  what: string
  found: Record<string, object>
  says: RegExp
  quiet: Record<string, object>
}

const rows: Row[] = [
  {
    name: 'dead-pattern',
    what: 'a pattern that another of the same rule always finds first',
    found: { 'test/x': { match: ['(lazy | idle)', 'idle'] } },
    says: /“\(lazy \| idle\)” of the same rule finds all that “idle” would/,
    quiet: { 'test/x': { match: ['(lazy | idle)', 'very idle'] } },
  },
  {
    name: 'dead-pattern',
    what: 'a pattern that contradicts itself',
    found: { 'test/x': { match: ['very !lazy lazy'] } },
    says: /No text that was tried fits “very !lazy lazy”/,
    quiet: {
      'test/x': { match: ['very !(idle) lazy', 'lazy !eye', '^ idle man', 'idle $', 'as you know ,', 'so, lazy'] },
    },
  },
  {
    name: 'dead-pattern',
    what: 'an edge in the middle of words',
    found: { 'test/x': { match: ['very ^ lazy'] } },
    says: /No text that was tried fits “very \^ lazy”/,
    quiet: {
      'test/x': {
        match: [
          '@person @be ..2 lazy',
          'took thing:@phrase/medication',
          '@verb:past lazily',
          "didn't bother",
          '(a | b c)? lazy',
        ],
      },
    },
  },
  {
    name: 'silenced-by-itself',
    what: 'a pattern that its own unless silences',
    found: { 'test/x': { match: ['lazy man'], unless: { sentence: ['man'] } } },
    says: /The “unless” of this rule silences all that “lazy man” finds/,
    quiet: { 'test/x': { match: ['lazy (man | day)'], unless: { sentence: ['day'] } } },
  },
  {
    name: 'shadowed-rule',
    what: 'a rule whose words a graver one takes',
    found: { 'test/x': { match: ['very lazy'] }, 'test/y': { match: ['(very | so) lazy'], severity: 'strong' } },
    says: /Whatever this rule finds, test\/y takes/,
    quiet: {
      'test/x': { match: ['(very | too) lazy'] },
      'test/y': { match: ['(very | so) lazy'], severity: 'strong' },
    },
  },
  {
    name: 'claimed-twice',
    what: 'words that two rules underline',
    found: { 'test/x': { match: ['(very | too) lazy'] }, 'test/y': { match: ['(very | so) lazy'] } },
    says: /test\/y claims the same words: “very lazy/,
    quiet: {
      'test/x': { match: ['(very | too) lazy'], about: 'self' },
      'test/y': { match: ['(very | so) lazy'], about: 'reader' },
      'test/z': { match: ['(very | so) idle'], field: 'note' },
      'test/a': { match: ['(very | so) idle'], field: 'mail' },
      'test/b': { match: ['idle man'] },
      'test/c': { match: ['idle day'] },
    },
  },
  {
    name: 'nudged-again',
    what: 'a reframing that another rule nudges',
    found: {
      'test/x': {
        match: ['lazy'],
        reframe: ['idle'],
        examples: { nudges: [{ text: 'He is [[lazy]].', becomes: ['He is idle.'] }] },
      },
      'test/y': { match: ['idle'] },
    },
    says: /After “He is idle\.” test\/y speaks of “idle”/,
    quiet: {
      'test/x': {
        match: ['lazy'],
        reframe: ['tired'],
        examples: { nudges: [{ text: 'He is [[lazy]].', becomes: ['He is tired.'] }] },
      },
      'test/y': { match: ['idle'] },
    },
  },
  {
    name: 'few-counterexamples',
    what: 'fewer texts left alone than the conventions ask',
    found: { 'test/x': { match: ['lazy'], unless: { after: ['eye'] }, examples: { leaves: ['A lazy eye.'] } } },
    says: /1 of 3 texts that it leaves alone/,
    quiet: {
      'test/x': {
        match: ['lazy'],
        unless: { after: ['eye'] },
        examples: { leaves: ['A lazy eye.', 'Her lazy eye.', 'One lazy eye.'] },
      },
    },
  },
  {
    name: 'idle-counterexample',
    what: 'a counterexample without any of the words',
    found: { 'test/x': { match: ['lazy'], examples: { leaves: ['The sun shone.'] } } },
    says: /“The sun shone\.” holds no word by which this rule looks/,
    quiet: {
      'test/x': {
        match: ['lazy', 'fail~v'],
        unless: { after: ['eye'] },
        examples: { leaves: ['A lazy eye.', 'Heart failure.'] },
      },
    },
  },
  {
    name: 'unproven-pattern',
    what: 'a pattern that no example shows',
    found: { 'test/x': { match: ['lazy', 'idle'], examples: { nudges: [{ text: 'He is [[lazy]].' }] } } },
    says: /No example shows “idle” at work \(for one, “idle/,
    quiet: {
      'test/x': {
        match: ['lazy', 'idle'],
        examples: { nudges: [{ text: 'He is [[lazy]].' }, { text: 'Seen at noon.\nHe is [[idle]].' }] },
      },
    },
  },
]

describe('The linter tells', () => {
  test.each(rows)('$what ($name), and is quiet where there is none', ({ name, found, says, quiet }) => {
    const [warning] = told(name, found)
    expect(warning?.message).toMatch(says)
    expect(warning).toMatchObject({ file: 'src/rules/test/x.yaml', rule: 'test/x' })
    // The whole file is on lines of its own, so the place is past the first.
    expect(warning!.line).toBeGreaterThan(1)
    expect(told(name, quiet).map(printWarning)).toEqual([])
  })

  test('each with file, line, column and the mend', () => {
    const [warning] = told('dead-pattern', { 'test/x': { match: ['lazy', 'lazy'] } })
    expect(printWarning(warning!)).toMatch(
      /^src\/rules\/test\/x\.yaml:\d+:\d+ warning test\/x: .*Leave one of them out.*\(dead-pattern\)$/,
    )
  })
})
