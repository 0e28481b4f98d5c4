import type { Clause } from '../../template/clause.js';
import { both, fieldRows, paragraph } from '../parts.js';

export const ESCALATION: Clause = {
  id: 'escalation',
  title: { en: 'Escalation', fr: 'Transmission hiérarchique' },
  settles: {
    en: 'To whom a matter goes that is stuck, and when.',
    fr: 'À qui s’adresser quand une affaire n’avance plus, et à quel moment.',
  },
  guidance: {
    en: 'Escalation is about speed, a dispute about who is right; keep them apart. Four rungs are enough. For a P1, let the ladder be climbed without anyone asking for it: at the worst hour nobody remembers a procedure.',
    fr: 'La transmission hiérarchique sert à aller vite; le différend, à savoir qui a raison : ne les confondez pas. Quatre échelons suffisent. Pour un incident P1, faites en sorte que l’affaire monte d’elle-même : au pire moment, personne ne se souvient de la procédure.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'steeringChair',
      label: { en: 'Steering Committee, chair (position)', fr: 'Comité directeur, présidence (poste)' },
      type: 'TEXT',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'A member’s contact or the Provider may take a matter to the next level at any time. The Provider must take it there unasked when the time in the table has passed since the first report.',
      fr: 'Le répondant d’un membre ou le Prestataire peut porter une affaire à l’échelon suivant en tout temps. Le Prestataire doit l’y porter de lui-même une fois écoulé, depuis le premier signalement, le délai du tableau.',
    }),
    {
      type: 'table',
      caption: { en: 'Levels of escalation (d: business day)', fr: 'Échelons (j : jour ouvrable)' },
      columns: [
        { title: { en: 'Level', fr: 'Échelon' }, share: 1 },
        { title: { en: 'Who', fr: 'Qui' }, share: 4 },
        { title: { en: 'P1 after', fr: 'P1 après' }, share: 2, align: 'end' },
        { title: { en: 'P2 after', fr: 'P2 après' }, share: 2, align: 'end' },
        { title: { en: 'Others, at the latest', fr: 'Autres, au plus tard' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          both('1'),
          { en: 'Service desk', fr: 'Centre de services' },
          { en: 'at once', fr: 'aussitôt' },
          { en: 'at once', fr: 'aussitôt' },
          { en: 'at once', fr: 'aussitôt' },
        ],
        [
          both('2'),
          { en: 'Service manager', fr: 'Gestionnaire du service' },
          { en: '1 h', fr: '1 h' },
          { en: '4 h', fr: '4 h' },
          { en: '5 d', fr: '5 j' },
        ],
        [
          both('3'),
          { en: 'Steering Committee, its chair', fr: 'Comité directeur, sa présidence' },
          { en: '4 h', fr: '4 h' },
          { en: '2 d', fr: '2 j' },
          { en: '10 d', fr: '10 j' },
        ],
        [
          both('4'),
          {
            en: 'Chief administrative officers of the members concerned and the head of the Provider',
            fr: 'Directions générales des membres visés et direction du Prestataire',
          },
          { en: '8 h', fr: '8 h' },
          { en: '5 d', fr: '5 j' },
          { en: '20 d', fr: '20 j' },
        ],
      ],
    },
    paragraph({
      en: 'At each level the two sides name one person each who can decide, and those two speak within one business day; for a P1, within one hour at any time of day.',
      fr: 'À chaque échelon, chacune des parties désigne une personne apte à décider, et ces deux personnes se parlent dans un délai d’un jour ouvrable; pour un P1, dans l’heure, jour et nuit.',
    }),
    paragraph({
      en: 'Work on the matter goes on while it is escalated, and clocks run.',
      fr: 'Pendant ce temps, le travail se poursuit et les délais courent.',
    }),
    fieldRows('steeringChair'),
  ],
};
