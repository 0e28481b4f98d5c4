import type { Clause } from '../../template/clause.js';
import { both, chosen, paragraph } from '../parts.js';

export const TRACEABILITY: Clause = {
  id: 'traceability',
  title: { en: 'Traceability', fr: 'Traçabilité' },
  settles: {
    en: 'How each need can be followed to its proof, and how requirements change.',
    fr: 'Comment suivre chaque besoin jusqu’à sa preuve, et comment les exigences changent.',
  },
  guidance: {
    en: 'Read the table both ways. From left to right: a need without a requirement will not be met. From right to left: a requirement without a need is somebody’s wish, and costs money. Leave gaps in as rows; an empty cell that everyone can see gets filled. Once bids are out, a changed requirement changes the price: let few people decide, quickly, and on record.',
    fr: 'Lisez le tableau dans les deux sens. De gauche à droite : un besoin sans exigence ne sera pas satisfait. De droite à gauche : une exigence sans besoin est le souhait de quelqu’un, et elle coûte de l’argent. Laissez les lacunes sous forme de lignes; une case vide que tout le monde voit finit par se remplir. Une fois l’appel d’offres lancé, changer une exigence change le prix : que peu de gens en décident, rapidement, et par écrit.',
  },
  isMandatory: true,
  fields: [],
  choices: [
    {
      id: 'changeRule',
      question: {
        en: 'Who may change an agreed requirement?',
        fr: 'Qui peut modifier une exigence convenue?',
      },
      usual: 'committee',
      options: [
        {
          id: 'committee',
          label: { en: 'The Steering Committee', fr: 'Le comité directeur' },
          why: {
            en: 'The usual choice: changes are many and small, and a supplier waits for the answer.',
            fr: 'Le choix habituel : les changements sont nombreux et petits, et un fournisseur attend la réponse.',
          },
          paragraphs: [
            {
              en: 'The Steering Committee under the charter decides on each change. A change that drops or weakens an agreed Must, or adds one, needs the agreement of every member.',
              fr: 'Le comité directeur prévu par la charte décide de chaque changement. Celui qui supprime ou affaiblit une exigence indispensable convenue, ou qui en ajoute une, exige l’accord de chaque membre.',
            },
          ],
        },
        {
          id: 'members',
          label: { en: 'Every member', fr: 'Chaque membre' },
          why: {
            en: 'For a small group, or where members pay by requirement.',
            fr: 'Pour un petit groupe, ou lorsque les membres paient selon les exigences.',
          },
          paragraphs: [
            {
              en: 'A change needs the agreement of every member. A member that has not answered within ten business days of being asked twice is counted as agreeing to any change that touches no Must.',
              fr: 'Un changement exige l’accord de chaque membre. Le membre qui n’a pas répondu dans les dix jours ouvrables suivant une deuxième demande est réputé d’accord avec tout changement qui ne touche aucune exigence indispensable.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'Each need is followed to the requirements that meet it, to the service level parameters that keep it met, to the tests that show it, and to their results. The table shows how; the kept list has a row for each requirement.',
      fr: 'Chaque besoin est suivi jusqu’aux exigences qui y répondent, aux paramètres de niveau de service qui le maintiennent, aux essais qui le démontrent et à leurs résultats. Le tableau en donne des exemples; la liste tenue à jour compte une ligne par exigence.',
    }),
    {
      type: 'table',
      caption: { en: 'From need to result: examples', fr: 'Du besoin au résultat : exemples' },
      columns: [
        { title: { en: 'Need', fr: 'Besoin' }, share: 4 },
        { title: { en: 'Requirement', fr: 'Exigence' }, share: 3 },
        { title: { en: 'SLA parameter', fr: 'Paramètre de niveau de service' }, share: 3 },
        { title: { en: 'Test', fr: 'Essai' }, share: 2 },
        { title: { en: 'Result', fr: 'Résultat' }, share: 3 },
      ],
      rows: [
        [
          {
            en: 'Residents apply in the evening',
            fr: 'La population présente ses demandes en soirée',
          },
          both('REQ-AVL-001'),
          { en: 'Availability {field:availabilityPct}', fr: 'Disponibilité de {field:availabilityPct}' },
          both('T-021'),
          { en: 'passed', fr: 'réussi' },
        ],
        [
          {
            en: 'A clerk finds a file while the caller waits',
            fr: 'Le greffe trouve un dossier pendant que la personne attend au bout du fil',
          },
          both('REQ-PRF-001'),
          { en: 'Response time {field:p95Seconds} s', fr: 'Temps de réponse de {field:p95Seconds} s' },
          both('T-034'),
          { en: 'failed, repeated on a set date', fr: 'échoué, à reprendre à une date fixée' },
        ],
        [
          {
            en: 'Inspectors work where there is no signal',
            fr: 'Les inspecteurs travaillent là où il n’y a pas de réseau',
          },
          { en: 'none: gap', fr: 'aucune : lacune' },
          both('–'),
          both('–'),
          both('–'),
        ],
        [
          { en: 'none: orphan', fr: 'aucun : exigence orpheline' },
          both('REQ-RPT-009'),
          both('–'),
          both('–'),
          both('–'),
        ],
      ],
    },
    paragraph({
      en: 'A gap stays in the list as a row until it is closed or the members accept it with a reason. A requirement that leads back to no need is an orphan: it is tied to one, or rejected.',
      fr: 'Une lacune reste dans la liste sous forme de ligne jusqu’à ce qu’elle soit comblée ou que les membres l’acceptent avec un motif. Une exigence qui ne se rattache à aucun besoin est orpheline : on la rattache à un besoin, ou on la rejette.',
    }),
    paragraph({
      en: 'A request for change names the requirement, the reason, and what it does to cost, date and other requirements. A changed requirement keeps its id, gets a new version and is reviewed and verified again.',
      fr: 'Une demande de changement nomme l’exigence, le motif et les effets sur le coût, les dates et les autres exigences. L’exigence modifiée garde son identifiant, reçoit une nouvelle version, puis est révisée et vérifiée de nouveau.',
    }),
    chosen('changeRule'),
  ],
};
