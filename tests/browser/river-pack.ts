/** A small pack of a writer's own that holds. */
export const riverPack = `pack: river-clinic
title: Words of the River clinic
version: 1
---
id: river-clinic/lifer
title: Lifer
about: client
axis: label
layer: understanding
effect: can read as if nothing could change
match:
  - words: (@determiner)? [[lifer~n]]
    reframe: ["someone who has been here long"]
question: What has the time here been like for them?
why: The word leaves out everything but the time.
source: practice
examples:
  nudges:
    - text: He is a [[lifer]].
      becomes: [He is someone who has been here long.]
`
