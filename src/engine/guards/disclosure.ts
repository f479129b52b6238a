import * as CUE from '../cue-bits.ts'
import { cueInSentence } from './cue-in-sentence.ts'

/** What a child or a survivor told in trust stays as it was told, with or without quotation marks. */
export const disclosure = cueInSentence(CUE.disclosure, (rule) => rule.self !== true)
