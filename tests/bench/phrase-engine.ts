import { compile } from '../../src/compiler/compile.ts'
import { printProblem } from '../../src/compiler/problem.ts'
import { readSources } from '../../src/compiler/read-sources.ts'
import { createEngine } from '../../src/engine/engine.ts'

/** So many phrases share a rule. */
const A_RULE = 25

/**
 * An engine that looks for these phrases and nothing else, with the word classes and cues of the rules below `root`.
 * @throws Error with every mistake, when the phrases do not compile
 */
export function engineOfPhrases(root: string, phrases: readonly string[]) {
  const sources = readSources(root)
  sources.rules = Array.from({ length: Math.ceil(phrases.length / A_RULE) }, (_, i) => ({
    path: `src/rules/made/rule-${i}.yaml`,
    text: JSON.stringify({ ...PLAIN, id: `made/rule-${i}`, match: phrases.slice(i * A_RULE, (i + 1) * A_RULE) }),
  }))
  const { compiled, problems } = compile(sources)
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  return createEngine(compiled.detection)
}

const PLAIN = {
  title: 'Made up',
  about: 'client',
  axis: 'label',
  layer: 'understanding',
  effect: 'is here to be counted',
  question: 'How long does it take?',
  why: 'To measure.',
  source: 'practice',
  examples: {},
}
