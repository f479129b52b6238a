import { describe, expect, test } from 'vitest'
import { engineOf } from '../../../tests/engine-of.ts'

const { becomes } = engineOf({
  'test/alcoholic': {
    match: ['be:@be [[(a | an) alcoholic]] $'],
    reframe: ['{be as have} a problem with alcohol'],
  },
  'test/noncompliant': {
    match: ['[[non-compliant]] (@with | to) thing:@phrase/medication'],
    reframe: ['not taking {thing} as prescribed'],
  },
  'test/noncompliance': {
    match: ['[[thing:(meds | medication) non-compliance]]'],
    reframe: ['not taking {thing} as prescribed'],
  },
  'test/historian': { match: ['[[@be a poor historian]]'], reframe: ['gave an incomplete history'] },
  'test/flyer': { match: ['[[((is | was) a)? frequent flyer]]'], reframe: ['has come often'] },
  'test/denial': {
    match: ['[[(is | was | are) in denial]] about thing:@phrase'],
    reframe: ['does not share our view of {thing}'],
  },
  'test/failed': { match: ['[[have:@have failed]] to do:@verb:base'], reframe: ['{have} not {do as participle}'] },
  'test/lazy-to': { match: ['[[is too lazy]] to do:@verb:base'], reframe: ['does not {do}'] },
  'test/because': { match: ['[[because (he | she) is idle]]'], reframe: [''] },
  'test/only': {
    match: ['who:@client be:@be [[only]] here for thing:@phrase'],
    reframe: ['{who} {be} here for {thing}'],
  },
  'test/bothered': { match: ['[[cannot be bothered]] to do:@verb:base'], reframe: ['does not {do}'] },
  'test/regulars': { match: ['[[our? regulars]]'], reframe: ['people who come often'] },
  'test/idle': { match: ['[[idle]] who:client'], reframe: ['{who}'] },
  'test/rude': { match: ['[[@be rude]]'], template: ['[did or said what]'] },
  'test/outburst': { match: ['[[rude behavior]]'], template: ['[did or said what]'] },
})

const { becomes: bare } = engineOf({
  'test/noncompliant': { match: ['[[non-compliant]]'], template: ['not [taking or doing what]'] },
})

const none: string[] = []

describe('Words joined by “and”', () => {
  test.each([
    ['share the verb that went', 'Pt is an alcoholic and lazy.', ['Pt has a problem with alcohol and is lazy.']],
    [
      'and their article',
      'He was an alcoholic and an angry man.',
      ['He had a problem with alcohol and was an angry man.'],
    ],
    [
      'are no part of a “not”',
      'Pt is noncompliant with meds and rude.',
      ['Pt is not taking meds as prescribed and is rude.'],
    ],
    ['also after “but”', 'He is an alcoholic but sober.', ['He has a problem with alcohol but is sober.']],
    ['with their adverbs', 'He’s an alcoholic and very angry.', ['He has a problem with alcohol and is very angry.']],
    ['have a verb', 'He is an alcoholic and drinks daily.', ['He has a problem with alcohol and drinks daily.']],
    [
      'have a verb after an adverb',
      'He is an alcoholic and rarely calls.',
      ['He has a problem with alcohol and rarely calls.'],
    ],
    ['are a clause', 'He is an alcoholic and his wife left.', ['He has a problem with alcohol and his wife left.']],
    [
      'are a clause with a noun',
      'He is an alcoholic and therapy was stopped.',
      ['He has a problem with alcohol and therapy was stopped.'],
    ],
    [
      'are a clause in short',
      "He is an alcoholic and I'm worried.",
      ["He has a problem with alcohol and I'm worried."],
    ],
    ['could be either', 'He is an alcoholic and swindled his aunt.', none],
    ['go with a noun', 'He is an alcoholic and negative feedback upsets him.', none],
    ['could be a second thing', 'He is in denial about his drinking and gambling with friends.', none],
    ['are a list', 'He is an alcoholic, lazy and rude.', none],
    ['follow what is left out', 'Missed group because she is idle and angry.', none],
    ['follow what is left out, with a verb', 'Missed group because she is idle and left.', ['Missed group and left.']],
    ['in a template', 'She is rude and angry with staff.', ['She [did or said what] and is angry with staff.']],
    ['take the form of the verb before', 'She has failed to show or call.', ['She has not shown or called.']],
    ['take it past an object', 'She has failed to take meds or attend group.', none],
    ['go with the verb that stays', 'He is too lazy to work or cook.', ['He does not work or cook.']],
  ])('%s: %s', (_, text, results) => expect(becomes(text)).toEqual(results))
})

describe('Words joined before', () => {
  test.each([
    ['still describe the person', 'Needy and idle client left.', ['Needy client left.']],
    ['after a comma', 'Angry, idle client left.', ['Angry client left.']],
    ['are another person', 'Mother and idle client left.', ['Mother and client left.']],
    ['are told before', 'Third visit, idle client, asked for help.', ['Third visit, client, asked for help.']],
    ['could be either', 'Tall and idle client left.', none],
    ['belong to what was said', 'He was angry and idle client left.', ['He was angry and client left.']],
  ])('%s: %s', (_, text, results) => expect(becomes(text)).toEqual(results))

  test.each([
    ['The noncompliant diabetic left.', none],
    ['A noncompliant and rude woman left.', none],
    ['Pt noncompliant today.', ['Pt not [taking or doing what] today.']],
  ])('a phrase does not stand before a noun: %s', (text, results) => expect(bare(text)).toEqual(results))
})

describe('Verbs agree', () => {
  test.each([
    ['after “may”', 'Pt may be a poor historian.', ['Pt may give an incomplete history.']],
    ['after “to”', 'Pt was felt to be a poor historian.', ['Pt was felt to give an incomplete history.']],
    ['after “has”', 'Pt has been a poor historian.', ['Pt has given an incomplete history.']],
    ['behind a name, which stays', 'Mr. Ortiz is a poor historian.', ['Mr. Ortiz gave an incomplete history.']],
    ['in a template', 'She may be rude.', ['She may [do or say what].']],
    ['in the past', 'Pt was a frequent flyer.', ['Pt had come often.']],
    ['with many', 'They are in denial about it all day.', none],
    ['in the past, with “not”', 'He was in denial about the drinking.', ['He did not share our view of the drinking.']],
    ['with no room for one', "He's our frequent flyer.", none],
    [
      '“not” before “to be”',
      'Pt was noted to be noncompliant with meds.',
      ['Pt was noted not to be taking meds as prescribed.'],
    ],
    ['“not” before “be”', 'Pt may be noncompliant with meds.', ['Pt may not be taking meds as prescribed.']],
    ['“not” before “been”', 'Pt has been noncompliant with meds.', ['Pt has not been taking meds as prescribed.']],
  ])('%s: %s', (_, text, results) => expect(becomes(text)).toEqual(results))
})

describe('What was noted', () => {
  test.each([
    ['said of them', 'Medication noncompliance noted.', ['Noted not to be taking medication as prescribed.']],
    ['in a while', 'Medication noncompliance was noted.', ['Was noted not to be taking medication as prescribed.']],
    ['that goes on', 'Medication noncompliance continues.', ['Still not taking medication as prescribed.']],
    ['by somebody', 'Medication noncompliance noted by RN.', none],
    ['inside a sentence', 'Pt with medication noncompliance noted.', none],
    ['needs no “noted”', 'Rude behavior noted on nights.', ['[Did or said what] on nights.']],
    ['of a known thing', 'Known medication noncompliance.', none],
    ['prescribed by whom', 'Noncompliant with meds by report.', none],
  ])('%s: %s', (_, text, results) => expect(becomes(text)).toEqual(results))
})

describe('The writer’s own ways', () => {
  test.each([
    ['shorthand', 'pt noncompliant w/ meds, hx SZ', ['pt not taking meds as prescribed, hx SZ']],
    ['all capitals', 'PT IS AN ALCOHOLIC X10 YEARS', none],
    ['capitals in a mixed line', 'Hx: PT NONCOMPLIANT WITH MEDS x2', ['Hx: PT NOT TAKING MEDS AS PRESCRIBED x2']],
    ['one word in capitals', 'Pt is NONCOMPLIANT with meds.', ['Pt is not taking meds as prescribed.']],
    ['after a figure', 'Seen x3. Noncompliant with meds.', ['Seen x3. Not taking meds as prescribed.']],
    ['after a colon', 'A: Noncompliant with meds.', ['A: Not taking meds as prescribed.']],
    ['after a bullet', '- noncompliant with meds', ['- not taking meds as prescribed']],
    ['what hangs on by an apostrophe', "Pt's only here for a bed.", ['Pt is here for a bed.']],
    ['many', 'They cannot be bothered to call.', ['They do not call.']],
    ['one of many', 'She is one of our regulars.', ['She is one of the people who come often.']],
    ['curly apostrophes', 'She’s rude.', ['She [did or said what].']],
  ])('%s: %s', (_, text, results) => expect(becomes(text)).toEqual(results))
})
