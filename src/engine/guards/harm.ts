import * as CUE from '../cue-bits.ts'
import { cueInSentence } from './cue-in-sentence.ts'

/** What people who harm do is not softened and not underlined: "manipulated her into signing" is a fact. */
export const harm = cueInSentence(CUE.harm, (rule) => rule.self !== true)
