import { guardTable } from '../../../tests/guard-table.ts'

guardTable('What must stand as it is', {
  disclosure: {
    silent: [
      'Disclosed that he was rude and hit her.',
      'In her disclosure the uncle is hostile.',
      'Child told the nurse the stepfather is hostile.',
      'Outcry made to teacher: hostile uncle.',
      'The girl described an aggressive uncle.',
      'The boy shared an aggressive text.',
      'Victim told of an aggressive man.',
    ],
    spoken: [
      'Rude, and closed the door.',
      'The uncle is hostile.',
      'Child is hostile.',
      'Closed chart. Hostile.',
      'The girl is aggressive.',
      'Child noted to be aggressive.',
      'The boy was hostile.',
    ],
  },
  harm: {
    silent: [
      'He manipulated her into signing the deed.',
      'Groomed online by a hostile man.',
      'Coercive control; he manipulates her money.',
      'Her abuser was rude in court.',
      'Restraining order against a hostile neighbor.',
    ],
    spoken: [
      'He manipulated staff.',
      'A hostile man online.',
      'He manipulates her.',
      'Rude in court.',
      'A hostile neighbor.',
    ],
  },
  consent: {
    silent: [
      'Refused the transfusion; capacity assessed.',
      'Left AMA after refusing labs.',
      'Has the right to refuse.',
      'Refused surgery, risks explained.',
      'Refused stat meds under the court order.',
    ],
    spoken: [
      'Refused group.',
      'Left after refusing labs.',
      'She refuses to talk.',
      'Refused lunch, tired.',
      'Rude about his capacity assessment.',
    ],
  },
  risk: {
    silent: [
      'It makes sense that she took an overdose.',
      'Endorses SI. It makes sense that he is tired.',
      'It makes sense that he hit his wife.',
      'It makes sense that she cut herself.',
      'It makes sense that CPS was called.',
    ],
    spoken: [
      'It makes sense that she left.',
      'Endorses SI today. Slept well. It makes sense that he is tired.',
      'It makes sense that he hit traffic in June.',
      'It makes sense that she cut her hours.',
      'Lazy. Endorses SI.',
    ],
  },
  'plain-record': {
    silent: [
      'Incident report: it makes sense that he ran.',
      'Court: it makes sense that she left.',
      'AMA: it makes sense that he left.',
      'Petition: it makes sense that they came.',
      'Custody evaluation: it makes sense that he is tired.',
    ],
    spoken: [
      'Session: it makes sense that he ran.',
      'It makes sense that she left court early.',
      'Amazed: it makes sense that he left.',
      'Plan: it makes sense that they came.',
      'Incident report: lazy.',
    ],
  },
  sarcasm: {
    silent: [
      'It makes sense that he would miss it again, of course.',
      'It makes sense that she slept in, as usual.',
      'It makes sense that he paid nothing, typical.',
      'It makes sense that she forgot, what a surprise.',
      'It makes sense that they came late, as always.',
    ],
    spoken: [
      'It makes sense that he would miss it again.',
      'It makes sense that she slept in.',
      'It makes sense that he, of all people, paid.',
      'It makes sense that she forgot. As usual we began with tea.',
      'It makes sense that they came. Of course.',
    ],
  },
})
