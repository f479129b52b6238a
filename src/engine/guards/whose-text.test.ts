import { guardTable } from '../../../tests/guard-table.ts'

guardTable('Whose text this is', {
  'ehr-token': {
    silent: [
      'Pt is {cooperative/hostile:1234} today.',
      'Mood: @LAZY@ today.',
      'Affect <<hostile>> today.',
      'Was {rude} to staff.',
      'Mood {calm, irritable, hostile}.',
    ],
    spoken: [
      '@NAME@ is hostile.',
      '*** Lazy ***',
      'Seen {time}, rude to staff.',
      '<<name>> is hostile.',
      'Lazy {date}.',
    ],
  },
  'not-the-writers': {
    silent: [
      '> lazy again',
      'On Mon, Nov 2, Ann Lee wrote: he is lazy.',
      'Subject: lazy again',
      '-- Addiction counselor, Unit 4',
      '  >> rude to staff',
    ],
    spoken: ['lazy again', 'On Mon he is lazy.', 'Subject was rude.', '- Lazy', 'BP > 140, rude to staff'],
  },
  answered: {
    silent: [
      'I am an idiot. My critic says I am slow; what it fears is failing.',
      'My critic says I am slow. I was a fool.',
      'I was an idiot; my critic says so.',
      'I am terrible. My critic says that hour is all of me.',
      'I am a fool, my critic says.',
    ],
    spoken: [
      'I am an idiot.',
      'My critic is loud. I was a fool.',
      'I was an idiot.',
      'I am terrible.',
      'My critic says I am slow.\nI am a fool.',
    ],
  },
  'another-language': {
    silent: [
      'Es una persona manipulative y no quiere venir a la consulta.',
      'Il est très difficult avec les autres dans la salle.',
      'Er ist nicht rude, das ist eine Sorge für uns.',
      'Não é difficult para ela, é uma fase.',
      'La madre está lazy pero muy cansada.',
      'Es un paciente manipulative y no quiere ayuda.',
      'O paciente é hostile com a equipe.',
    ],
    spoken: [
      'He is a manipulative person and will not come.',
      'Abuela says “está muy cansada”. Lazy today.',
      'Rude, said “pero no quiero una cita con el doctor”',
      'Difficult, likes café au lait.',
      'Moved here from LA, hostile.',
      'Dolores Fuentes, Kyiv, hostile.',
      'Lazy w meds, las vegas trip.',
    ],
  },
})
