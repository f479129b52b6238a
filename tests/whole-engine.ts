import { resolve } from 'node:path'
import { compile } from '../src/compiler/compile.ts'
import { printProblem } from '../src/compiler/problem.ts'
import { readSources } from '../src/compiler/read-sources.ts'
import { createDescriber } from '../src/engine/describer.ts'
import { createEngine } from '../src/engine/engine.ts'

/**
 * The engine with every rule that is on from the start.
 * @throws Error with every mistake, when the rules do not compile
 */
export function wholeEngine() {
  const { compiled, problems } = compile(readSources(resolve(import.meta.dirname, '..')))
  if (compiled === null) throw new Error(problems.map(printProblem).join('\n'))
  const engine = createEngine(compiled.detection)
  return { engine, describer: createDescriber(engine.reader, compiled.words) }
}
