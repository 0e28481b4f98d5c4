import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const PROCUREMENT: Clause = {
  id: 'procurement',
  title: { en: 'Procurement', fr: 'Approvisionnement' },
  settles: {
    en: 'By which route the Group buys, whose rules apply, and who awards.',
    fr: 'Par quelle voie le Groupe achète, quelles règles s’appliquent et qui attribue le contrat.',
  },
  guidance: {
    en: 'A lead buyer gives one tender and one set of rules, and is the usual route. To use a contract that one member already has, look first whether its tender named the others and how much it allowed; if it did not, that is a new purchase. A buying group saves the tender, but the trade agreements want a published notice that you take part. Thresholds change and are indexed: take those in force on the day, for the sum of all members’ needs, never split among them.',
    fr: 'Avec un membre acheteur, il y a un seul appel d’offres et un seul jeu de règles; c’est la voie habituelle. Pour profiter du contrat d’un membre, vérifiez d’abord si son appel d’offres nommait les autres et quelle quantité il permettait; sinon, c’est un nouvel achat. Un groupe d’achat évite l’appel d’offres, mais les accords commerciaux exigent un avis public de participation. Les seuils changent et sont indexés : prenez ceux qui sont en vigueur le jour venu, pour la somme des besoins de tous les membres, sans jamais la fractionner.',
  },
  isMandatory: true,
  fromLevel: 'PURCHASES',
  fields: [
    {
      id: 'leadBuyer',
      label: { en: 'Lead buyer', fr: 'Membre acheteur' },
      hint: { en: 'Usually the Host.', fr: 'D’ordinaire la municipalité hôte.' },
      type: 'NAME',
    },
  ],
  choices: [
    {
      id: 'route',
      question: { en: 'By which route does the Group buy?', fr: 'Par quelle voie le Groupe achète-t-il?' },
      usual: 'leadBuyer',
      options: [
        {
          id: 'leadBuyer',
          label: { en: 'Lead buyer', fr: 'Membre acheteur' },
          why: {
            en: 'The usual route: one tender for the needs of all.',
            fr: 'La voie habituelle : un seul appel d’offres pour les besoins de tous.',
          },
          paragraphs: [
            {
              en: 'The lead buyer issues one call for tenders for all paying members, names them in it, and states the quantity of each. Each member commits to its quantity in writing before the call is issued; until then it is free to buy elsewhere.',
              fr: 'Le membre acheteur lance un seul appel d’offres pour tous les membres payeurs, les y nomme et précise la quantité de chacun. Chaque membre s’engage par écrit pour sa quantité avant le lancement; jusque-là, il est libre d’acheter ailleurs.',
            },
          ],
        },
        {
          id: 'piggyback',
          label: { en: 'A contract that a member already has', fr: 'Un contrat qu’un membre a déjà' },
          why: {
            en: 'Where a recent tender named the others and has room for them.',
            fr: 'Lorsqu’un appel d’offres récent nommait les autres et leur laisse de la place.',
          },
          paragraphs: [
            {
              en: 'The lead buyer opens its contract to the other paying members, within the quantity, the time and the municipalities that its call for tenders named. Each of them first confirms in writing that its own purchasing by-law allows it.',
              fr: 'Le membre acheteur ouvre son contrat aux autres membres payeurs, dans les limites de la quantité, de la durée et des municipalités que nommait son appel d’offres. Chacun confirme d’abord par écrit que son propre règlement sur les achats le permet.',
            },
          ],
        },
        {
          id: 'buyingGroup',
          label: { en: 'A buying group', fr: 'Un groupe d’achat' },
          why: {
            en: 'Where one of good standing has already tendered what you need.',
            fr: 'Lorsqu’un groupe reconnu a déjà lancé l’appel d’offres qui répond au besoin.',
          },
          paragraphs: [
            {
              en: 'The paying members buy through the buying group that the Steering Committee chooses. Before the first purchase, and yearly while the participation is open-ended, the lead buyer publishes for each of them the notice of participation required under {law:procurement}.',
              fr: 'Les membres payeurs achètent par l’entremise du groupe d’achat que choisit le comité directeur. Avant le premier achat, puis chaque année tant que la participation est sans terme, le membre acheteur publie pour chacun l’avis de participation prévu par {law:procurement}.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'The lead buyer is {field:leadBuyer}. It applies its own purchasing by-law and {law:procurement}. The threshold is that of the total value for all members.',
      fr: 'Le membre acheteur est {field:leadBuyer}. Il applique son propre règlement sur les achats et {law:procurement}. Le seuil s’apprécie selon la valeur totale pour tous les membres.',
    }),
    chosen('route'),
    paragraph({
      en: 'The Working Group prepares the requirements, the evaluation criteria and their weights. The Steering Committee approves them before the call is issued, and they do not change after bids are opened. Each paying member may name one evaluator, who first signs a declaration under clause {clause:conflicts}.',
      fr: 'Le groupe de travail prépare les exigences, les critères d’évaluation et leur pondération. Le comité directeur les approuve avant le lancement; ils ne changent plus une fois les soumissions ouvertes. Chaque membre payeur peut nommer une personne au comité d’évaluation, qui signe d’abord une déclaration selon l’article {clause:conflicts}.',
    }),
    paragraph({
      en: 'The Steering Committee awards by a budget decision, on the evaluators’ recommendation. The lead buyer signs once the award keeps every share within its authorized maximum. Where it does not, the members concerned put the excess before their councils within 60 days, or the call is cancelled or cut down as its terms allow.',
      fr: 'Le comité directeur attribue le contrat par une décision budgétaire, sur recommandation du comité d’évaluation. Le membre acheteur signe lorsque l’attribution maintient chaque part sous son maximum autorisé. Sinon, les membres concernés soumettent l’excédent à leur conseil dans les 60 jours, ou l’appel d’offres est annulé ou réduit comme ses conditions le permettent.',
    }),
    paragraph({
      en: 'Each contract in common names the members that may use it, lets a member join or leave and the Host be replaced without penalty, keeps the members’ data theirs, and provides for its export when the contract ends.',
      fr: 'Chaque contrat commun nomme les membres qui peuvent s’en prévaloir, permet sans pénalité qu’un membre adhère ou se retire et que la municipalité hôte soit remplacée, laisse aux membres la propriété de leurs données et en prévoit l’exportation à la fin du contrat.',
    }),
  ],
};
