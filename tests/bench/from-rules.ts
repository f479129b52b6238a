/** What the benchmark needs of the compiler; bundled by run.mjs, because Node reads no types. */
export { patternTexts } from './pattern-texts.ts'
export { engineOfPhrases } from './phrase-engine.ts'
