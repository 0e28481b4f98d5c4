import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const CAPACITY: Clause = {
  id: 'capacity',
  title: { en: 'Capacity', fr: 'Capacité' },
  settles: {
    en: 'How many users and how much load the service carries, and how fast.',
    fr: 'Le nombre d’utilisateurs et la charge que le service peut porter, et avec quelle rapidité.',
  },
  guidance: {
    en: 'A response time without a load is a promise about an idle machine. State the busiest hour, such as tax season or the first day of registration, and test at that load. Headroom of a fifth leaves time to act before users notice; a group that expects new members asks for more.',
    fr: 'Un temps de réponse sans charge précisée n’engage que pour une machine au repos. Indiquez l’heure la plus chargée, par exemple à l’échéance des taxes ou au premier jour des inscriptions, et faites l’essai à cette charge. Une marge du cinquième laisse le temps d’agir avant que les utilisateurs ne s’en aperçoivent; un groupe qui attend de nouveaux membres en demande davantage.',
  },
  isMandatory: false,
  fields: [
    {
      id: 'namedUsers',
      label: { en: 'Users', fr: 'Utilisateurs' },
      type: 'NUMBER',
    },
    {
      id: 'peakUsers',
      label: {
        en: 'Users at once in the busiest hour',
        fr: 'Utilisateurs simultanés à l’heure la plus chargée',
      },
      type: 'NUMBER',
    },
    {
      id: 'responseSeconds',
      label: { en: 'Response time in seconds', fr: 'Temps de réponse en secondes' },
      type: 'NUMBER',
      usual: 2,
    },
    {
      id: 'headroomPct',
      label: { en: 'Headroom', fr: 'Marge' },
      type: 'PERCENT',
      usual: '20',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The service must carry {field:namedUsers} users, {field:peakUsers} of them at once. At that load, 95% of the steps of a critical function must end within {field:responseSeconds} seconds, measured where the service meets the internet.',
      fr: 'Le service doit porter {field:namedUsers} utilisateurs, dont {field:peakUsers} simultanément. À cette charge, 95 % des étapes d’une fonction essentielle doivent s’exécuter en moins de {field:responseSeconds} secondes, mesurées au point où le service rejoint Internet.',
    }),
    paragraph({
      en: 'The Provider must keep headroom of {field:headroomPct} above the highest load of the last twelve months, and tell members at least 60 days before it would run short, with what it will do and at what cost, if any.',
      fr: 'Le Prestataire doit conserver une marge de {field:headroomPct} au-dessus de la charge la plus élevée des douze derniers mois, et prévenir les membres au moins 60 jours avant qu’elle ne vienne à manquer, en précisant ce qu’il fera et, s’il y a lieu, à quel coût.',
    }),
    paragraph({
      en: 'One member’s load must not slow the service of another below these figures.',
      fr: 'La charge d’un membre ne doit pas ralentir le service d’un autre en deçà de ces valeurs.',
    }),
    fieldRows('namedUsers', 'peakUsers', 'responseSeconds', 'headroomPct'),
  ],
};
