/** What the benchmark needs of the compiler; bundled by run.mjs, because Node reads no types. */
export { hitCounter } from './hit-counter.ts'
export { patternTexts } from './pattern-texts.ts'
export { engineOfPhrases } from './phrase-engine.ts'
