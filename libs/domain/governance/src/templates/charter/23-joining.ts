import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const JOINING: Clause = {
  id: 'joining',
  title: { en: 'Joining', fr: 'Adhésion' },
  settles: {
    en: 'How a municipality becomes a member later, and what it pays for what is already there.',
    fr: 'Comment une municipalité devient membre plus tard, et ce qu’elle paie pour ce qui existe déjà.',
  },
  guidance: {
    en: 'The buy-in makes late joiners pay for the time they will still use what the first ones built, no more: as if it had been shared with them from the start, less what is used up. A group that wants to grow may waive it by a lower figure in the Costing; a group that fears free riders should not raise it, but ask for a longer commitment. Look at the power to block before you vote: a large joiner changes it.',
    fr: 'Le droit d’adhésion fait payer aux nouveaux venus la période pendant laquelle ils utiliseront encore ce que les premiers ont bâti, rien de plus : comme si on l’avait partagé avec eux dès le départ, moins ce qui est usé. Un groupe qui veut grandir peut y renoncer par un chiffre plus bas dans le Modèle de coût; un groupe qui craint les profiteurs ne devrait pas le hausser, mais demander un engagement plus long. Vérifiez le pouvoir de blocage avant le vote : l’arrivée d’une grande municipalité le change.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'buyInMonths',
      label: {
        en: 'Life of a one-time cost for a buy-in, in months',
        fr: 'Durée de vie d’un coût non récurrent, en mois',
      },
      hint: {
        en: 'M of the formula; usually the horizon of the Costing.',
        fr: 'Le M de la formule; d’ordinaire l’horizon du Modèle de coût.',
      },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'A municipality that wishes to join asks the secretary in writing. Within 60 days the Host, or the Champion where nothing is shared, sends it and the members a statement of its buy-in, its shares, the shares of the members with it, and whether one member could then stop a decision alone.',
      fr: 'La municipalité qui souhaite adhérer en fait la demande écrite au secrétariat. Dans les 60 jours, la municipalité hôte, ou la municipalité championne si rien n’est partagé, lui envoie, ainsi qu’aux membres, un décompte de son droit d’adhésion, de ses parts, des parts des membres avec elle et indique si un membre pourrait alors faire échec seul à une décision.',
    }),
    paragraph({
      en: 'It becomes a member on the first day of the month after the last of these:',
      fr: 'Elle devient membre le premier jour du mois qui suit le dernier de ces événements :',
    }),
    list(
      {
        en: 'the Steering Committee has admitted it by an admission decision;',
        fr: 'le comité directeur l’a admise par une décision d’admission;',
      },
      {
        en: 'its council, with the same authority as clause {clause:parties} asks of the others, has agreed to this Charter and to the schedules in force, and set its authorized maximum where costs are shared; and',
        fr: 'son conseil, habilité comme l’article {clause:parties} l’exige des autres, a accepté la présente Charte et les annexes en vigueur, et fixé son maximum autorisé si des coûts sont partagés;',
      },
      {
        en: 'it has paid its buy-in, or agreed with the Steering Committee, by a budget decision, on instalments within two years.',
        fr: 'elle a payé son droit d’adhésion, ou convenu avec le comité directeur, par une décision budgétaire, de versements étalés sur au plus deux ans.',
      },
    ),
    paragraph({
      en: 'Its admission is no amendment of this Charter: the secretary adds it to the tables of clauses {clause:parties} and {clause:members}. The shares of the members change from the day it joins by the rules that are in force; their authorized maximums do not.',
      fr: 'Son admission ne modifie pas la présente Charte : le secrétariat l’ajoute aux tableaux des articles {clause:parties} et {clause:members}. Les parts des membres changent à compter de son adhésion, selon les règles en vigueur; leurs maximums autorisés ne changent pas.',
    }),
    paragraph(
      {
        en: 'The buy-in for a one-time cost is that cost, after contingency and grants, times the part of its life that is left, times the joiner’s part of the total weight with the joiner counted in. In short: K × (M − m) ÷ M × w ÷ W, where K is the cost, M is {field:buyInMonths} months, m the full months since the system went into service (never more than M), w the joiner’s weight by the rule for that cost, and W that of all paying members with the joiner. Floors and caps do not apply to it. Where the rule for the cost has no weight that the joiner can have, population is used.',
        fr: 'Le droit d’adhésion relatif à un coût non récurrent est ce coût, imprévus compris et subventions déduites, multiplié par la fraction de sa durée de vie qui reste, puis par la fraction du poids total que représente la nouvelle venue, elle-même comptée. En bref : K × (M − m) ÷ M × w ÷ W, où K est le coût, M correspond à {field:buyInMonths} mois, m aux mois entiers écoulés depuis la mise en service (sans dépasser M), w au poids de la nouvelle venue selon la règle de ce coût, et W à celui de tous les membres payeurs, elle comprise. Les planchers et les plafonds ne s’y appliquent pas. Si la règle de ce coût n’a pas de poids que la nouvelle venue puisse avoir, on prend la population.',
      },
      'joining.buyIn',
    ),
    paragraph({
      en: 'Within 30 days of receiving it the Host credits the buy-in to the members that paid the one-time cost, in the shares in which they paid it, or where a reserve is kept, to their part of the reserve. From then on the joiner counts as having paid its buy-in towards that cost, and the others as having paid so much less. The table shows a synthetic case: K = $314,000.00, M = 60, m = 24, w = 11,700 residents, W = 128,400.',
      fr: 'Dans les 30 jours de sa réception, la municipalité hôte porte le droit d’adhésion au crédit des membres qui ont payé le coût non récurrent, selon les parts dans lesquelles ils l’ont payé, ou, s’il existe une réserve, au crédit de leur part de la réserve. La nouvelle venue est dès lors réputée avoir payé son droit d’adhésion à l’égard de ce coût, et les autres, d’autant moins. Le tableau montre un cas fictif : K = 314 000,00 $, M = 60, m = 24, w = 11 700 habitants, W = 128 400.',
    }),
    {
      type: 'table',
      caption: { en: 'Buy-in, a synthetic case', fr: 'Droit d’adhésion, cas fictif' },
      columns: [
        { title: { en: 'Step', fr: 'Étape' }, share: 3 },
        { title: { en: 'Amount', fr: 'Montant' }, share: 1, align: 'end' },
      ],
      rows: [
        [
          {
            en: 'One-time cost after contingency and grant',
            fr: 'Coût non récurrent, imprévus compris et subvention déduite',
          },
          { en: '$314,000.00', fr: '314 000,00 $' },
        ],
        [
          { en: 'Left of its life: 36 months of 60', fr: 'Ce qui reste de sa durée : 36 mois sur 60' },
          { en: '$188,400.00', fr: '188 400,00 $' },
        ],
        [
          {
            en: 'Buy-in: 11,700 of 128,400 residents',
            fr: 'Droit d’adhésion : 11 700 habitants sur 128 400',
          },
          { en: '$17,167.29', fr: '17 167,29 $' },
        ],
        [
          {
            en: 'Credited to the member that paid 10% of it',
            fr: 'Crédité au membre qui en avait payé 10 %',
          },
          { en: '$1,716.73', fr: '1 716,73 $' },
        ],
        [
          {
            en: 'Credited to the member that paid 45% of it',
            fr: 'Crédité au membre qui en avait payé 45 %',
          },
          { en: '$7,725.28', fr: '7 725,28 $' },
        ],
      ],
    },
  ],
};
