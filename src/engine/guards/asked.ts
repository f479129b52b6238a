import * as CUE from '../cue-bits.ts'
import { cueBefore } from './cue-before.ts'

/** "Asked if he felt lazy", "Do you ever feel manipulated?": a question that was put to somebody says nothing yet. */
export const asked = cueBefore(CUE.asked, (rule) => rule.kind === 'nudge' && rule.self !== true)
