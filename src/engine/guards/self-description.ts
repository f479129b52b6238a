import * as CUE from '../cue-bits.ts'
import { cueBefore } from './cue-before.ts'

/** "Describes himself as lazy", "apologized for being difficult": the client's own name for themselves. Writers on themselves have rules of their own. */
export const selfDescription = cueBefore(CUE.self, (rule) => rule.kind === 'nudge' && rule.self !== true)
