import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const LEAVING: Clause = {
  id: 'leaving',
  title: { en: 'Leaving', fr: 'Retrait' },
  settles: {
    en: 'How a member leaves or is removed, by when, and what it still owes.',
    fr: 'Comment un membre se retire ou est exclu, dans quel délai et ce qu’il doit encore.',
  },
  guidance: {
    en: 'A way out that is known and priced is what lets a cautious council say yes. Twelve months cover one budget of those who stay. The taper pays for what they cannot shed at once: 100% of it in the first year, 50% in the second; a group of two may need three years, a group that only buys needs none. Never make leaving so dear that a member stays in anger.',
    fr: 'Une porte de sortie connue et chiffrée permet à un conseil prudent de dire oui. Douze mois couvrent un budget de ceux qui restent. L’indemnité dégressive paie ce dont ils ne peuvent se défaire tout de suite : 100 % la première année, 50 % la deuxième; un groupe de deux peut avoir besoin de trois ans, un groupe qui ne fait qu’acheter, d’aucun. Ne rendez jamais le retrait si cher qu’un membre reste à contrecœur.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'noticeMonths',
      label: { en: 'Notice to leave, in months', fr: 'Préavis de retrait, en mois' },
      type: 'NUMBER',
      usual: 12,
    },
    {
      id: 'taperFirst',
      label: { en: 'Taper, first year', fr: 'Indemnité dégressive, première année' },
      type: 'PERCENT',
      usual: '100',
    },
    {
      id: 'taperSecond',
      label: { en: 'Taper, second year', fr: 'Indemnité dégressive, deuxième année' },
      type: 'PERCENT',
      usual: '50',
    },
  ],
  choices: [],
  parts: [
    paragraph(
      {
        en: 'A member may leave by {field:noticeMonths} months’ notice to the secretary, with a certified copy of its council’s resolution. It leaves at the end of that time, or at the end of the term of this Charter if that comes first. It may withdraw the notice within the first 90 days; afterwards only if the Steering Committee agrees by an admission decision, on which it does not vote.',
        fr: 'Un membre peut se retirer moyennant un préavis de {field:noticeMonths} mois donné au secrétariat, accompagné d’une copie certifiée de la résolution de son conseil. Il cesse d’être membre à l’expiration de ce délai, ou au terme de la présente Charte s’il survient plus tôt. Il peut retirer son préavis dans les 90 premiers jours; par la suite, seulement si le comité directeur y consent par une décision d’admission, sur laquelle il ne vote pas.',
      },
      'leaving.notice',
    ),
    paragraph({
      en: 'Until it leaves it remains a member with all duties and rights, but it does not vote on what takes effect only after it has left, and such a decision cannot raise what it owes.',
      fr: 'Jusqu’à son retrait, il demeure membre avec toutes ses obligations et tous ses droits, mais il ne vote pas sur ce qui ne prend effet qu’après son retrait, et une telle décision ne peut augmenter ce qu’il doit.',
    }),
    paragraph(
      {
        en: 'The Steering Committee may remove a member by two thirds of the votes cast, on which the member does not vote, where it owes an amount that is not disputed for more than 120 days, or goes on breaching this Charter 60 days after a notice that describes the breach. It is heard first. The removal takes effect 90 days after the decision, and the member then owes the leaving charge, with its shares for what is left of a notice of {field:noticeMonths} months given on the day of the decision; its taper begins after that.',
        fr: 'Le comité directeur peut exclure un membre aux deux tiers des voix exprimées, sans que ce membre vote, s’il doit depuis plus de 120 jours une somme non contestée, ou s’il persiste à enfreindre la présente Charte 60 jours après un avis qui décrit le manquement. Il est d’abord entendu. L’exclusion prend effet 90 jours après la décision, et le membre doit alors l’indemnité de retrait, avec ses parts pour ce qui reste d’un préavis de {field:noticeMonths} mois donné le jour de la décision; la dégressivité commence ensuite.',
      },
      'leaving.removal',
    ),
    paragraph(
      {
        en: 'Where nothing is shared there is no leaving charge. Where costs are shared, the member that leaves owes the sum of the lines of the table, less the last. No capital that it paid is refunded.',
        fr: 'Si rien n’est partagé, aucune indemnité de retrait n’est due. Si des coûts sont partagés, le membre qui se retire doit la somme des lignes du tableau, moins la dernière. Aucune somme payée en capital n’est remboursée.',
      },
      'leaving.charge',
    ),
    {
      type: 'table',
      caption: { en: 'Leaving charge', fr: 'Indemnité de retrait' },
      columns: [
        { title: { en: 'Line', fr: 'Ligne' }, share: 2 },
        { title: { en: 'How it is found', fr: 'Calcul' }, share: 4 },
        { title: { en: 'Synthetic case', fr: 'Cas fictif' }, share: 2, align: 'end' },
      ],
      rows: [
        [
          { en: 'Shares to the end of the notice', fr: 'Parts jusqu’à la fin du préavis' },
          {
            en: 'Its shares of shared costs up to the day it leaves, billed as to any member',
            fr: 'Ses parts des coûts partagés jusqu’au jour du retrait, facturées comme à tout membre',
          },
          { en: 'already billed', fr: 'déjà facturées' },
        ],
        [
          { en: 'Financed capital', fr: 'Capital financé' },
          {
            en: 'Its share of what was borrowed for it, with its authority, and is not yet repaid',
            fr: 'Sa part de ce qui a été emprunté pour lui, avec son autorisation, et n’est pas encore remboursé',
          },
          { en: '$0.00', fr: '0,00 $' },
        ],
        [
          { en: 'Taper, first year', fr: 'Dégressivité, première année' },
          {
            en: '{field:taperFirst} of the share it would have paid in the 12 months after leaving, less the cost avoided because it no longer uses the service; never less than zero',
            fr: '{field:taperFirst} de la part qu’il aurait payée dans les 12 mois suivant le retrait, moins le coût évité parce qu’il n’utilise plus le service; jamais moins que zéro',
          },
          { en: '$16,390.91', fr: '16 390,91 $' },
        ],
        [
          { en: 'Taper, second year', fr: 'Dégressivité, deuxième année' },
          {
            en: '{field:taperSecond} of the same for the 12 months after those',
            fr: '{field:taperSecond} du même calcul pour les 12 mois suivants',
          },
          { en: '$8,441.32', fr: '8 441,32 $' },
        ],
        [
          { en: 'Extraction', fr: 'Extraction' },
          {
            en: 'The cost of taking out and handing over its own data, as quoted beforehand',
            fr: 'Le coût d’extraire et de remettre ses propres données, selon un prix établi d’avance',
          },
          { en: '$0.00', fr: '0,00 $' },
        ],
        [
          { en: 'Less: its part of a reserve', fr: 'Moins : sa part d’une réserve' },
          {
            en: 'What the Host’s record of the reserve shows for it on the day it leaves',
            fr: 'Ce que le registre de la réserve tenu par la municipalité hôte indique pour lui au jour du retrait',
          },
          { en: '$0.00', fr: '0,00 $' },
        ],
        [
          { en: 'Left to pay', fr: 'Reste à payer' },
          { en: 'After the shares already billed', fr: 'Après les parts déjà facturées' },
          { en: '$24,832.23', fr: '24 832,23 $' },
        ],
      ],
    },
    paragraph({
      en: 'The taper covers no month after the end of the term of this Charter, or after a joiner has taken over the share. Apart from financed capital and extraction, the member never owes more than the shares it would have paid by staying until the end of the term, each within its authorized maximum.',
      fr: 'L’indemnité dégressive ne vise aucun mois postérieur au terme de la présente Charte, ni aucun mois postérieur à la reprise de la part par une nouvelle venue. Hormis le capital financé et l’extraction, le membre ne doit jamais plus que les parts qu’il aurait payées en restant jusqu’au terme, chacune dans les limites de son maximum autorisé.',
    }),
    paragraph({
      en: 'The Host sends an estimate of the charge within 60 days of the notice and the final account within 90 days of the end of the year in which the member leaves. The taper is payable in equal quarterly amounts over the months it covers; the rest within 60 days of the final account.',
      fr: 'La municipalité hôte envoie une estimation de l’indemnité dans les 60 jours du préavis, et le compte définitif dans les 90 jours de la fin de l’exercice du retrait. L’indemnité dégressive est payable en versements trimestriels égaux sur les mois qu’elle vise; le reste, dans les 60 jours du compte définitif.',
    }),
    paragraph({
      en: 'On the member’s leaving',
      fr: 'Au retrait du membre',
    }),
    list(
      {
        en: 'the Host gives it its data in an open format within 30 days, keeps them readable for 90 days, and then deletes them and certifies it;',
        fr: 'la municipalité hôte lui remet ses données dans un format ouvert dans les 30 jours, les garde consultables pendant 90 jours, puis les supprime et l’atteste;',
      },
      {
        en: 'it gives back what belongs to the Group or to other members within 30 days; and',
        fr: 'il rend dans les 30 jours ce qui appartient au Groupe ou aux autres membres;',
      },
      {
        en: 'where it is Champion or Host, its place falls vacant on the day it leaves at the latest, and its successor is elected under clause {clause:champion} within 30 days of its notice or of the decision to remove it.',
        fr: 's’il est municipalité championne ou hôte, sa place devient vacante au plus tard le jour de son retrait, et sa remplaçante est élue selon l’article {clause:champion} dans les 30 jours de son préavis ou de la décision de l’exclure.',
      },
    ),
    paragraph({
      en: 'An observer, and a member before this Charter is in force, may leave at once and owes nothing for leaving.',
      fr: 'Une observatrice, de même qu’un membre avant l’entrée en vigueur de la présente Charte, peut se retirer sur-le-champ et ne doit rien pour son retrait.',
    }),
  ],
};
