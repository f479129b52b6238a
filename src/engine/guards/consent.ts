import * as CUE from '../cue-bits.ts'
import { cueInSentence } from './cue-in-sentence.ts'

/** Refusing, consenting, leaving against advice: where the word does legal work it stays exactly as it is. */
export const consent = cueInSentence(CUE.consent, (rule) => rule.act === true)
