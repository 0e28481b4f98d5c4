import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';
import { shareOptions } from './share-options.js';

export const COSTS: Clause = {
  id: 'costs',
  title: { en: 'Cost sharing', fr: 'Partage des coûts' },
  settles: {
    en: 'Which costs are shared, by which rule, within which bounds, and when they are paid.',
    fr: 'Les coûts partagés, la règle et les bornes du partage, et le moment de payer.',
  },
  guidance: {
    en: 'Try several rules in the costing before you argue for one: the page shows who gains and who loses under each. A floor keeps a tiny member from costing more to bill than it pays; a cap keeps a large one from paying for the rest. Bounds must be possible: with four payers no floor above 25% and no cap below 25% can be kept. Councils budget in autumn: a draft 120 days before the year leaves them time. The authorized maximum is what protects a council; ask each for one figure to start with and one for each year, contingency included.',
    fr: 'Essayez plusieurs règles dans le modèle de coût avant d’en défendre une : la page montre qui gagne et qui perd avec chacune. Un plancher évite qu’un très petit membre coûte plus cher à facturer qu’il ne paie; un plafond évite qu’un grand paie pour les autres. Les bornes doivent être possibles : à quatre payeurs, on ne peut respecter ni un plancher de plus de 25 % ni un plafond de moins de 25 %. Les conseils préparent leur budget à l’automne : un projet déposé 120 jours avant l’exercice leur en laisse le temps. C’est le maximum autorisé qui protège un conseil; demandez à chacun un montant de départ et un montant par exercice, imprévus compris.',
  },
  isMandatory: true,
  fromLevel: 'PURCHASES',
  fields: [
    {
      id: 'floorPct',
      label: { en: 'Floor, of the cost shared', fr: 'Plancher, par rapport au coût partagé' },
      hint: {
        en: 'Times the number of payers, at most 100%.',
        fr: 'Multiplié par le nombre de payeurs, au plus 100 %.',
      },
      type: 'PERCENT',
      usual: '10',
    },
    {
      id: 'capPct',
      label: { en: 'Cap, of the cost shared', fr: 'Plafond, par rapport au coût partagé' },
      hint: {
        en: 'Times the number of payers, at least 100%.',
        fr: 'Multiplié par le nombre de payeurs, au moins 100 %.',
      },
      type: 'PERCENT',
      usual: '45',
    },
    {
      id: 'budgetDays',
      label: {
        en: 'Draft budget before the year, in days',
        fr: 'Dépôt du projet de budget, en jours avant l’exercice',
      },
      type: 'NUMBER',
      usual: 120,
    },
    {
      id: 'commitmentLimit',
      label: {
        en: 'What the Host may commit by itself',
        fr: 'Ce que la municipalité hôte peut engager seule',
      },
      type: 'CENTS',
      usual: 2_500_000,
    },
    {
      id: 'invoiceDays',
      label: { en: 'Time to pay an invoice, in days', fr: 'Délai de paiement d’une facture, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
    {
      id: 'interestPct',
      label: { en: 'Interest on late payment, a year', fr: 'Intérêt de retard, par année' },
      type: 'PERCENT',
      usual: '6',
    },
  ],
  choices: [
    {
      id: 'oneTimeRule',
      question: {
        en: 'How are one-time costs shared?',
        fr: 'Comment se partagent les coûts non récurrents?',
      },
      usual: 'population',
      options: shareOptions({ en: 'One-time costs', fr: 'Les coûts non récurrents' }),
    },
    {
      id: 'runningRule',
      question: { en: 'How are recurring costs shared?', fr: 'Comment se partagent les coûts récurrents?' },
      usual: 'fixedVariable',
      options: shareOptions({ en: 'Recurring costs', fr: 'Les coûts récurrents' }),
    },
    {
      id: 'bounds',
      question: { en: 'Are shares bounded?', fr: 'Les parts sont-elles bornées?' },
      usual: 'none',
      options: [
        {
          id: 'none',
          label: { en: 'No bounds', fr: 'Aucune borne' },
          why: {
            en: 'Where the rule gives every member a share it can defend at home.',
            fr: 'Lorsque la règle donne à chaque membre une part qu’il peut défendre chez lui.',
          },
          paragraphs: [
            {
              en: 'No floor and no cap applies to a share.',
              fr: 'Aucun plancher ni plafond ne s’applique à une part.',
            },
          ],
        },
        {
          id: 'floorAndCap',
          label: {
            en: 'A floor and a cap on one-time costs',
            fr: 'Plancher et plafond des coûts non récurrents',
          },
          why: {
            en: 'Where sizes differ so much that the smallest would pay next to nothing, or the largest for most.',
            fr: 'Lorsque les tailles diffèrent au point que la plus petite ne paierait presque rien, ou la plus grande presque tout.',
          },
          paragraphs: [
            {
              en: 'No paying member’s share of a one-time cost is less than {field:floorPct} or more than {field:capPct} of that cost after contingency and grant. What a floor or a cap moves is shared among the other paying members by the same rule, as the Costing describes. When the number of paying members changes so that these bounds can no longer be kept together, they do not apply until the members have settled others.',
              fr: 'La part d’un membre payeur dans un coût non récurrent n’est ni inférieure à {field:floorPct} ni supérieure à {field:capPct} de ce coût, imprévus compris et subvention déduite. Ce qu’un plancher ou un plafond déplace est partagé entre les autres membres payeurs selon la même règle, comme le décrit le Modèle de coût. Si le nombre de membres payeurs change au point que ces bornes ne peuvent plus être respectées ensemble, elles cessent de s’appliquer jusqu’à ce que les membres en arrêtent d’autres.',
            },
          ],
        },
      ],
    },
    {
      id: 'surplus',
      question: { en: 'What becomes of a surplus?', fr: 'Que devient un excédent?' },
      usual: 'credit',
      options: [
        {
          id: 'credit',
          label: { en: 'Credited to those who paid', fr: 'Porté au crédit des payeurs' },
          why: {
            en: 'Simplest, and no money lies with the Host.',
            fr: 'Le plus simple, et aucune somme ne dort chez l’hôte.',
          },
          paragraphs: [
            {
              en: 'A surplus is credited to the paying members on the next invoice, in the shares in which they paid it.',
              fr: 'Un excédent est porté au crédit des membres payeurs sur la facture suivante, selon les parts dans lesquelles ils l’ont payé.',
            },
          ],
        },
        {
          id: 'reserve',
          label: { en: 'Kept in a reserve', fr: 'Versé à une réserve' },
          why: {
            en: 'Where a replacement is coming and members would rather save for it evenly.',
            fr: 'Lorsqu’un remplacement approche et que les membres préfèrent le préparer progressivement.',
          },
          paragraphs: [
            {
              en: 'A surplus goes into a reserve for replacement, in which the Host records what each paying member has put in. The reserve is used by a budget decision, and its interest stays in it.',
              fr: 'Un excédent est versé à une réserve de remplacement, dans laquelle la municipalité hôte consigne l’apport de chaque membre payeur. La réserve s’emploie par une décision budgétaire et les intérêts y demeurent.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'The paying members share the shared costs, and no others. The Costing lists them, computes each share to the cent, and states each paying member’s authorized maximum. Where it gives a line a rule, floor or cap of its own, adopted by a fundamental decision, that holds for that line in place of this clause. What this Charter itself calls a shared cost is shared like the recurring costs, unless the Costing lists it.',
      fr: 'Les membres payeurs se partagent les coûts partagés, et eux seuls. Le Modèle de coût les énumère, calcule chaque part au cent près et indique le maximum autorisé de chaque membre payeur. Lorsqu’il donne à un poste une règle, un plancher ou un plafond propre, adopté par une décision fondamentale, celui-ci vaut pour ce poste au lieu du présent article. Ce que la présente Charte qualifie elle-même de coût partagé se partage comme les coûts récurrents, à moins que le Modèle de coût n’en fasse un poste.',
    }),
    chosen('oneTimeRule'),
    chosen('runningRule'),
    chosen('bounds'),
    paragraph({
      en: 'A grant reduces the cost it was given for before that cost is shared. The Host applies for grants in the Group’s name only where the Steering Committee has so decided.',
      fr: 'Une subvention réduit le coût pour lequel elle est accordée avant que ce coût ne soit partagé. La municipalité hôte ne demande une subvention pour le Groupe que si le comité directeur l’a décidé.',
    }),
    paragraph({
      en: 'The Host sends a draft budget to the members at least {field:budgetDays} days before each year begins. The Steering Committee decides on it at least 60 days before the year begins. Each member puts its share before its council in time for the member’s own budget. The budget of the year in which a first contract is awarded is decided with the award. Where no budget has been decided when the year begins, the Host goes on with what contracts already oblige it to pay, and nothing new.',
      fr: 'La municipalité hôte envoie un projet de budget aux membres au moins {field:budgetDays} jours avant le début de chaque exercice. Le comité directeur en décide au moins 60 jours avant ce début. Chaque membre soumet sa part à son conseil à temps pour son propre budget. Le budget de l’exercice où un premier contrat est attribué est adopté avec l’attribution. Si aucun budget n’est adopté au début de l’exercice, la municipalité hôte continue de payer ce à quoi des contrats l’obligent déjà, et n’engage rien de nouveau.',
    }),
    paragraph({
      en: 'The Host commits money only within the decided budget. Up to {field:commitmentLimit} for one commitment it needs no further decision; above that, the Steering Committee decides by a budget decision. Within 10 days of foreseeing that a line will pass its budget by more than 5%, the Host tells the Steering Committee and proposes what to do.',
      fr: 'La municipalité hôte n’engage des sommes que dans les limites du budget adopté. Jusqu’à {field:commitmentLimit} par engagement, aucune autre décision n’est nécessaire; au-delà, il faut une décision budgétaire du comité directeur. Dans les 10 jours suivant le moment où elle prévoit qu’un poste dépassera son budget de plus de 5 %, elle en avise le comité directeur et propose une solution.',
    }),
    paragraph({
      en: 'A paying member’s share passes its authorized maximum only when its council has raised that maximum. Until then the Host spends no more than the maximums allow.',
      fr: 'La part d’un membre payeur ne dépasse son maximum autorisé que si son conseil a relevé ce maximum. D’ici là, la municipalité hôte ne dépense pas plus que les maximums ne le permettent.',
    }),
    paragraph({
      en: 'The Host bills recurring costs at the beginning of each quarter, by the budget, and one-time costs when the contract makes them due. A paying member pays within {field:invoiceDays} days of receiving the invoice. After that the unpaid amount bears simple interest of {field:interestPct} a year. A member that disputes a part says so within the same time and pays the rest.',
      fr: 'La municipalité hôte facture les coûts récurrents au début de chaque trimestre, selon le budget, et les coûts non récurrents lorsque le contrat les rend exigibles. Un membre payeur paie dans les {field:invoiceDays} jours de la réception de la facture. Passé ce délai, la somme impayée porte un intérêt simple de {field:interestPct} par année. Le membre qui en conteste une partie le dit dans le même délai et paie le reste.',
    }),
    paragraph({
      en: 'Where an amount that is not disputed remains unpaid 60 days after it was due, the Steering Committee may by a budget decision, on which that member does not vote, suspend the service to it after 30 more days’ notice, except what public safety needs.',
      fr: 'Si une somme non contestée demeure impayée 60 jours après son échéance, le comité directeur peut, par une décision budgétaire sur laquelle ce membre ne vote pas, suspendre le service à son égard après un préavis supplémentaire de 30 jours, sauf ce que la sécurité publique exige.',
    }),
    paragraph({
      en: 'Within 90 days of the end of each year the Host sends the paying members a statement of what was spent and of each share of it. It bills what is lacking on the next invoice, within the authorized maximums.',
      fr: 'Dans les 90 jours de la fin de chaque exercice, la municipalité hôte envoie aux membres payeurs un état des dépenses et de la part de chacun. Elle facture ce qui manque sur la facture suivante, dans les limites des maximums autorisés.',
    }),
    chosen('surplus'),
    paragraph({
      en: 'Amounts include what the Host cannot recover of {law:salesTax}. On 10 days’ notice a member may examine the Host’s books on the Group’s money; the Host’s auditor covers them in the yearly audit.',
      fr: 'Les montants comprennent ce que la municipalité hôte ne peut recouvrer de {law:salesTax}. Moyennant un avis de 10 jours, un membre peut examiner les livres de la municipalité hôte qui touchent l’argent du Groupe; l’auditeur de celle-ci les inclut dans son audit annuel.',
    }),
    paragraph({
      en: 'The Host borrows for the Group only by a fundamental decision, and for each paying member only what that member’s council has authorized as its law requires.',
      fr: 'La municipalité hôte n’emprunte pour le Groupe que par une décision fondamentale et, pour chaque membre payeur, que ce que son conseil a autorisé comme sa loi l’exige.',
    }),
  ],
};
