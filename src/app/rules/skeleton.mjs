/** Where a person has to write something: whoever runs the rules sees which places are left. */
export const OPEN = '…'

/**
 * A rule file to fill in, for a nudge: what every part is for stands beside it.
 * @param {string} id family/name
 */
export function nudgeSkeleton(id) {
  return `id: ${id}
title: ${OPEN}                    # two or three words, as a list would show them
about: [client, other]      # of whom it speaks: client, reader, self, other, anyone
axis: label                 # doubt, blame, label, motive, contempt, control, absolute, demand, self-criticism, dehumanising, risk-language
layer: understanding        # relationship, understanding, awareness, practice
severity: nudge             # hint, nudge, strong (look at this first)
field: [note]               # note, mail, reflection; leave the line out for all of them
effect: ${OPEN}                   # goes on after the phrase: can read as …
match:
  # What it looks for. [[…]] is underlined; name:(…) keeps words for {name}. See src/rules/README.md for all of it.
  - words: 'who:@person [[@be ${OPEN}]]'
    template:
      - '{who} [did or said what]'
question: ${OPEN}                 # one question, about this person and this sentence, that presumes nothing
why: ${OPEN}                      # one sentence
source: practice            # or an id of src/rules/sources.yaml
examples:
  nudges:                   # three or more: the phrase in [[…]], and the whole text after each offer
    - text: He [[is ${OPEN}]].
      becomes:
        - He [did or said what].
  leaves:                   # four or more, that hold the same words and mean something else
    - ${OPEN}
`
}

/**
 * The same for a noticing.
 * @param {string} id family/name
 */
export function noticingSkeleton(id) {
  return `id: ${id}
kind: noticed
title: ${OPEN}                    # what was done, in a few words
layer: relationship         # relationship, understanding, awareness, practice
facet: capacities           # motivation, wisdom, awareness, capacities
says: ${OPEN}                     # what the words did, exactly; no praise
match:
  - words: '${OPEN}'
unless:
  sentence: '@harm-act'     # silent beside harm; add routine, sarcasm, excuse
source: practice
examples:
  notices:                  # two or more
    - '[[${OPEN}]]'
  leaves:                   # four or more in which it stays silent
    - ${OPEN}
`
}
