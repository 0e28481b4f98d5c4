import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const DISPUTES: Clause = {
  id: 'disputes',
  title: { en: 'Disputes', fr: 'Différends' },
  settles: {
    en: 'Which steps a disagreement takes, and how long each may last.',
    fr: 'Les étapes d’un différend et la durée de chacune.',
  },
  guidance: {
    en: 'Nearly all disputes end at the second step, if there is a date by which they must reach it. Arbitration is final and private; take it where a large contract cannot wait for a court, and have each council agree to it with open eyes. Some matters can never be arbitrated: how a council votes is one.',
    fr: 'Presque tous les différends se règlent à la deuxième étape, pourvu qu’une date oblige à s’y rendre. L’arbitrage est définitif et privé; prévoyez-le lorsqu’un contrat important ne peut attendre un tribunal, et que chaque conseil y consente en connaissance de cause. Certaines questions ne s’arbitrent jamais, à commencer par le vote d’un conseil.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'staffDays',
      label: { en: 'Staff, in days', fr: 'Personnel, en jours' },
      type: 'NUMBER',
      usual: 15,
    },
    {
      id: 'officerDays',
      label: { en: 'Chief administrative officers, in days', fr: 'Directions générales, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
    {
      id: 'mediationDays',
      label: { en: 'Mediation, in days', fr: 'Médiation, en jours' },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [
    {
      id: 'lastStep',
      question: { en: 'What follows mediation?', fr: 'Qu’y a-t-il après la médiation?' },
      usual: 'courts',
      options: [
        {
          id: 'courts',
          label: { en: 'Each member’s rights at law', fr: 'Les recours de chaque membre' },
          why: {
            en: 'The usual choice: nobody gives up the courts.',
            fr: 'Le choix habituel : personne ne renonce aux tribunaux.',
          },
          paragraphs: [
            {
              en: 'A dispute that mediation has not settled may be taken to the courts of the province in which the Host is.',
              fr: 'Le différend que la médiation n’a pas réglé peut être porté devant les tribunaux de la province où se trouve la municipalité hôte.',
            },
          ],
        },
        {
          id: 'arbitration',
          label: { en: 'Arbitration', fr: 'Arbitrage' },
          why: {
            en: 'Where a quick and final answer is worth more than an appeal.',
            fr: 'Lorsqu’une réponse rapide et définitive vaut mieux qu’un appel.',
          },
          paragraphs: [
            {
              en: 'A dispute about money or about what this Charter means, which mediation has not settled, is decided by one arbitrator under the arbitration law of the province in which the Host is. A party asks for it by notice within 30 days of the end of the mediation. If the parties do not agree on the arbitrator within 20 days of that notice, the court appoints one. The award is final; each party bears its own costs, and the arbitrator’s costs are shared equally unless the award says otherwise. The discretion of a council is not arbitrated.',
              fr: 'Le différend sur une somme d’argent ou sur le sens de la présente Charte, que la médiation n’a pas réglé, est tranché par un seul arbitre selon la loi sur l’arbitrage de la province où se trouve la municipalité hôte. Une partie en fait la demande par avis dans les 30 jours de la fin de la médiation. Si les parties ne s’entendent pas sur l’arbitre dans les 20 jours de cet avis, le tribunal le nomme. La sentence est définitive; chaque partie assume ses frais, et ceux de l’arbitre sont partagés également, à moins que la sentence n’en dispose autrement. Le pouvoir discrétionnaire d’un conseil ne s’arbitre pas.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'A member that disagrees with another, or with a decision of the Steering Committee that concerns its rights under this Charter, gives a notice that describes the dispute to the other and to the secretary. The dispute then goes through the steps of the table; each begins where the one before has ended without a settlement. In a dispute over a decision, the members that voted for it name one of them to act for all.',
      fr: 'Le membre en désaccord avec un autre, ou avec une décision du comité directeur qui touche ses droits selon la présente Charte, donne à l’autre et au secrétariat un avis qui décrit le différend. Celui-ci suit alors les étapes du tableau; chacune commence lorsque la précédente a pris fin sans règlement. Si le différend porte sur une décision, les membres qui ont voté pour en désignent un qui agit au nom de tous.',
    }),
    {
      type: 'table',
      caption: { en: 'Steps of a dispute', fr: 'Étapes d’un différend' },
      columns: [
        { title: { en: 'Step', fr: 'Étape' }, share: 1 },
        { title: { en: 'Who settles', fr: 'Qui règle' }, share: 4 },
        { title: { en: 'Days', fr: 'Jours' }, share: 1, align: 'end' },
      ],
      rows: [
        [
          { en: '1', fr: '1' },
          {
            en: 'The representatives of the members concerned',
            fr: 'Les personnes déléguées des membres concernés',
          },
          { en: '{field:staffDays}', fr: '{field:staffDays}' },
        ],
        [
          { en: '2', fr: '2' },
          {
            en: 'Their chief administrative officers, who meet at least once',
            fr: 'Leurs directions générales, qui se rencontrent au moins une fois',
          },
          { en: '{field:officerDays}', fr: '{field:officerDays}' },
        ],
        [
          { en: '3', fr: '3' },
          {
            en: 'A mediator on whom they agree within the first 15 days; if they do not, one named by a member that is not concerned, whom the secretary draws by lot',
            fr: 'Une médiatrice ou un médiateur sur qui elles s’entendent dans les 15 premiers jours; sinon, une personne que désigne un membre non concerné, que le secrétariat tire au sort',
          },
          { en: '{field:mediationDays}', fr: '{field:mediationDays}' },
        ],
      ],
    },
    paragraph({
      en: 'Where every member is concerned, or the members that are not decline, the mediator is one that a professional institute of the province names at the request of the secretary. The mediator’s costs are shared equally among the parties to the dispute. What is said in a step is confidential and without prejudice.',
      fr: 'Si tous les membres sont concernés, ou si ceux qui ne le sont pas se récusent, un ordre ou un institut professionnel de la province désigne la personne à la demande du secrétariat. Les frais de médiation sont partagés également entre les parties au différend. Ce qui se dit à une étape est confidentiel et ne peut être retenu contre personne.',
    }),
    chosen('lastStep'),
    paragraph({
      en: 'Meanwhile every member goes on with what this Charter asks of it, pays what is not disputed, and keeps the service running. Limitation periods do not run from the notice until 30 days after the last step, as far as the law lets members agree to that. A member may at any time ask a court for an urgent order to prevent harm.',
      fr: 'Entre-temps, chaque membre continue de faire ce que la présente Charte lui demande, paie ce qui n’est pas contesté et maintient le service. La prescription est suspendue de l’avis jusqu’à 30 jours après la dernière étape, dans la mesure où la loi permet aux membres d’en convenir. Un membre peut en tout temps demander à un tribunal une ordonnance urgente pour prévenir un préjudice.',
    }),
  ],
};
