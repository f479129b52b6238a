import type { Guard } from '../block.ts'
import { about } from './about.ts'
import { anotherLanguage } from './another-language.ts'
import { answered } from './answered.ts'
import { asked } from './asked.ts'
import { clinicalCompound } from './clinical-compound.ts'
import { consent } from './consent.ts'
import { device } from './device.ts'
import { disclosure } from './disclosure.ts'
import { ehrToken } from './ehr-token.ts'
import { harm } from './harm.ts'
import { heading } from './heading.ts'
import { hypothesis } from './hypothesis.ts'
import { negation } from './negation.ts'
import { notAPerson } from './not-a-person.ts'
import { notTheWriters } from './not-the-writers.ts'
import { plainRecord } from './plain-record.ts'
import { properName } from './proper-name.ts'
import { quotation } from './quotation.ts'
import { reportedSpeech } from './reported-speech.ts'
import { risk } from './risk.ts'
import { ruleContext } from './rule-context.ts'
import { sarcasm } from './sarcasm.ts'
import { scaleName } from './scale-name.ts'
import { selfDescription } from './self-description.ts'
import { therapeuticTopic } from './therapeutic-topic.ts'

/** In the order in which they are asked: the cheap and the most often right first, and the more exact name before the wider one. */
export const GUARDS: readonly Guard[] = [
  ruleContext,
  negation,
  clinicalCompound,
  device,
  notAPerson,
  selfDescription,
  asked,
  hypothesis,
  notTheWriters,
  therapeuticTopic,
  reportedSpeech,
  quotation,
  disclosure,
  harm,
  consent,
  risk,
  plainRecord,
  sarcasm,
  scaleName,
  heading,
  properName,
  ehrToken,
  answered,
  anotherLanguage,
  about,
]
