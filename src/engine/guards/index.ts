import type { Guard } from '../block.ts'
import { about } from './about.ts'
import { answered } from './answered.ts'
import { clinicalCompound } from './clinical-compound.ts'
import { consent } from './consent.ts'
import { harm } from './harm.ts'
import { heading } from './heading.ts'
import { negation } from './negation.ts'
import { notTheWriters } from './not-the-writers.ts'
import { properName } from './proper-name.ts'
import { quotation } from './quotation.ts'
import { reportedSpeech } from './reported-speech.ts'
import { risk } from './risk.ts'
import { ruleContext } from './rule-context.ts'
import { therapeuticTopic } from './therapeutic-topic.ts'

/** In the order in which they are asked: the cheap and the most often right first. */
export const GUARDS: readonly Guard[] = [
  ruleContext,
  negation,
  clinicalCompound,
  reportedSpeech,
  therapeuticTopic,
  quotation,
  harm,
  consent,
  risk,
  properName,
  heading,
  notTheWriters,
  answered,
  about,
]
