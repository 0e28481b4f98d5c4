import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

export const CHARGES: Clause = {
  id: 'charges',
  title: { en: 'Charges', fr: 'Prix' },
  settles: {
    en: 'What the service costs each member, how it may rise, and when it is paid.',
    fr: 'Ce que le service coûte à chaque membre, comment ce prix peut augmenter et quand il se paie.',
  },
  guidance: {
    en: 'The costing says how the whole is shared; here stands what each member pays for the service. Fix how prices may rise before anyone signs: a cap tied to the consumer price index is easy to check. Watch for what lies outside the charge, such as storage, extra users, interfaces and the help you will need on the way out.',
    fr: 'Le modèle de coût dit comment le tout se partage; ici figure ce que chaque membre paie pour le service. Fixez les règles de hausse avant toute signature : un plafond lié à l’indice des prix à la consommation se vérifie sans peine. Méfiez-vous de ce qui reste en dehors du prix : stockage, utilisateurs additionnels, interfaces, aide dont vous aurez besoin au moment de partir.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'yearlyCharge',
      label: { en: 'Charge for the first year, before tax', fr: 'Prix de la première année, avant taxes' },
      type: 'CENTS',
      ofEachMember: true,
    },
    {
      id: 'increaseCapPct',
      label: { en: 'Highest increase in a year', fr: 'Hausse annuelle maximale' },
      type: 'PERCENT',
      usual: '3',
    },
    {
      id: 'paymentDays',
      label: { en: 'Days to pay', fr: 'Délai de paiement en jours' },
      type: 'NUMBER',
      usual: 30,
    },
  ],
  choices: [
    {
      id: 'chargeBasis',
      question: { en: 'How are charges set?', fr: 'Comment le prix est-il établi?' },
      usual: 'costing',
      options: [
        {
          id: 'costing',
          label: { en: 'At cost, by the costing', fr: 'Au prix coûtant, selon le modèle de coût' },
          why: {
            en: 'The usual choice with a member as host: nobody earns from another.',
            fr: 'Le choix habituel lorsqu’un membre est hôte : personne ne s’enrichit aux dépens d’un autre.',
          },
          paragraphs: [
            {
              en: 'Charges are each member’s share of cost under the group’s costing. By June 30 the Provider gives members the estimate for the next year, and within 90 days of a year’s end the actual cost with its records; the difference is settled on the next invoice. An estimate more than {field:increaseCapPct} above the year before needs the consent of every member that pays.',
              fr: 'Le prix correspond à la part de chaque membre selon le modèle de coût du groupe. Au plus tard le 30 juin, le Prestataire remet aux membres l’estimation de l’année suivante et, dans les 90 jours suivant la fin d’une année, le coût réel, pièces à l’appui; l’écart se règle sur la facture suivante. Une estimation qui dépasse de plus de {field:increaseCapPct} celle de l’année précédente exige le consentement de chaque membre payeur.',
            },
          ],
        },
        {
          id: 'fixed',
          label: { en: 'Fixed price', fr: 'Prix fixe' },
          why: {
            en: 'Where a supplier bids a price for the whole term.',
            fr: 'Lorsqu’un fournisseur soumissionne pour toute la durée.',
          },
          paragraphs: [
            {
              en: 'Charges are fixed for the first year. On each anniversary they may rise by the change in Canada’s consumer price index over the last twelve months published, and by no more than {field:increaseCapPct}. A rise not claimed within 90 days of the anniversary is lost for that year.',
              fr: 'Le prix est fixe la première année. À chaque anniversaire, il peut augmenter selon la variation de l’indice des prix à la consommation du Canada sur les douze derniers mois publiés, sans dépasser {field:increaseCapPct}. Une hausse non réclamée dans les 90 jours suivant l’anniversaire est perdue pour l’année.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    chosen('chargeBasis'),
    {
      type: 'members',
      caption: { en: 'Charges for the first year', fr: 'Prix de la première année' },
      columns: [
        { title: { en: 'Member', fr: 'Membre' }, share: 3, of: { fact: 'NAME' } },
        {
          title: { en: 'Charge, before tax', fr: 'Prix, avant taxes' },
          share: 2,
          of: { field: 'yearlyCharge' },
        },
      ],
    },
    paragraph({
      en: 'Invoices show the period, the service, credits and {law:salesTax} apart, and are due {field:paymentDays} days after they arrive. A member that disputes part of an invoice says why before it is due, pays the rest, and is not in default for the part in dispute.',
      fr: 'Les factures indiquent séparément la période, le service, les crédits et {law:salesTax}; elles sont payables {field:paymentDays} jours après leur réception. Le membre qui conteste une partie d’une facture en donne les motifs avant l’échéance et paie le reste; il n’est pas en défaut pour la partie contestée.',
    }),
    paragraph({
      en: 'Nothing is owed for the service beyond the charges in this clause and estimates accepted in writing. One member’s failure to pay makes no other member liable and affects no other member’s service.',
      fr: 'Rien n’est dû pour le service en plus du prix prévu au présent article et des estimations acceptées par écrit. Le défaut de paiement d’un membre n’engage aucun autre membre et ne touche le service d’aucun autre.',
    }),
    paragraph({
      en: 'The Provider must not suspend or slow the service, or hold back data, over money, unless an undisputed amount is 60 days overdue and the member’s chief administrative officer has had 30 days’ written notice.',
      fr: 'Le Prestataire ne peut ni suspendre ni ralentir le service, ni garder des données, pour une question d’argent, sauf si une somme non contestée est en souffrance depuis 60 jours et que la direction générale du membre a reçu un avis écrit de 30 jours.',
    }),
    fieldRows('increaseCapPct', 'paymentDays'),
  ],
};
