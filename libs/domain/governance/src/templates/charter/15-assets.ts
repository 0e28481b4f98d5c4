import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const ASSETS: Clause = {
  id: 'assets',
  title: { en: 'Assets, intellectual property', fr: 'Actifs et propriété intellectuelle' },
  settles: {
    en: 'Who holds title to what is bought or made in common, who may use it, how it is divided.',
    fr: 'Qui détient ce qui est acheté ou créé en commun, qui peut l’utiliser et comment on le divise.',
  },
  guidance: {
    en: 'Most shared systems are subscriptions, and there is little to own; what remains is what you configured, wrote and connected. Title in the Host’s name is simplest for warranty, insurance and resale; the register makes it fair. Ask each treasurer how a share of a tangible capital asset is booked (PS 3150) before the first payment.',
    fr: 'La plupart des systèmes partagés sont des abonnements, et il y a peu à posséder; reste ce que vous avez paramétré, rédigé et raccordé. Un titre au nom de la municipalité hôte est le plus simple pour la garantie, l’assurance et la revente; le registre assure l’équité. Demandez à chaque trésorerie comment se comptabilise une part d’immobilisation corporelle (SP 3150) avant le premier paiement.',
  },
  isMandatory: true,
  fromLevel: 'SYSTEM',
  fields: [],
  choices: [
    {
      id: 'title',
      question: { en: 'Who holds title to shared assets?', fr: 'Qui détient le titre des actifs partagés?' },
      usual: 'host',
      options: [
        {
          id: 'host',
          label: { en: 'The Host', fr: 'La municipalité hôte' },
          why: {
            en: 'The usual choice: one owner for supplier, insurer and buyer.',
            fr: 'Le choix habituel : un seul propriétaire face au fournisseur, à l’assureur et à l’acheteur.',
          },
          paragraphs: [
            {
              en: 'The Host holds title to what is bought as a shared cost, for the benefit of the paying members in the shares in which they paid for it. Title passes to its successor with the office.',
              fr: 'La municipalité hôte détient le titre de ce qui est acheté à titre de coût partagé, au profit des membres payeurs selon les parts dans lesquelles ils l’ont payé. Le titre passe à sa remplaçante avec la fonction.',
            },
          ],
        },
        {
          id: 'shares',
          label: { en: 'The paying members, in shares', fr: 'Les membres payeurs, par parts' },
          why: {
            en: 'Where an asset is large and each wants its share on its own books.',
            fr: 'Lorsqu’un actif est important et que chacun veut sa part dans ses propres livres.',
          },
          paragraphs: [
            {
              en: 'The paying members own what is bought as a shared cost together, in the shares in which they paid for it. The Host keeps it, and none of them may demand its division before the Group is wound up.',
              fr: 'Les membres payeurs sont copropriétaires de ce qui est acheté à titre de coût partagé, selon les parts dans lesquelles ils l’ont payé. La municipalité hôte en a la garde, et aucun ne peut en demander le partage avant la dissolution du Groupe.',
            },
          ],
        },
      ],
    },
    {
      id: 'works',
      question: {
        en: 'Who may use what the Group makes?',
        fr: 'Qui peut utiliser ce que crée le Groupe?',
      },
      usual: 'members',
      options: [
        {
          id: 'members',
          label: { en: 'The members', fr: 'Les membres' },
          why: {
            en: 'The usual choice, where a supplier’s material is mixed in.',
            fr: 'Le choix habituel, lorsque du matériel d’un fournisseur s’y mêle.',
          },
          paragraphs: [
            {
              en: 'The Host holds the copyright in what the Group’s members or its suppliers make for it. Every member that has paid a share of it has a licence, without charge or end, to use and change it for its own municipal purposes, also after it has left.',
              fr: 'La municipalité hôte détient le droit d’auteur sur ce que les membres du Groupe ou ses fournisseurs créent pour lui. Chaque membre qui en a payé une part a une licence gratuite et perpétuelle de l’utiliser et de l’adapter à ses fins municipales, même après son retrait.',
            },
          ],
        },
        {
          id: 'open',
          label: { en: 'Everybody, under an open licence', fr: 'Tout le monde, sous licence libre' },
          why: {
            en: 'Where others may reuse and improve it, and no supplier’s rights stand in the way.',
            fr: 'Lorsque d’autres peuvent le réutiliser et l’améliorer, et qu’aucun droit d’un fournisseur n’y fait obstacle.',
          },
          paragraphs: [
            {
              en: 'The Host publishes what the Group’s members or its suppliers make for it under an open licence that the Steering Committee chooses, except what would weaken security.',
              fr: 'La municipalité hôte publie ce que les membres du Groupe ou ses fournisseurs créent pour lui, sous la licence libre que choisit le comité directeur, sauf ce qui affaiblirait la sécurité.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    chosen('title'),
    paragraph({
      en: 'The Host keeps a register of shared assets with their cost, each paying member’s share, their net book value and their place, and sends it to the members with the yearly statement. A shared asset is sold or pledged only by a fundamental decision.',
      fr: 'La municipalité hôte tient un registre des actifs partagés, avec leur coût, la part de chaque membre payeur, leur valeur comptable nette et leur emplacement, et l’envoie aux membres avec l’état annuel. Un actif partagé n’est vendu ou mis en garantie que par une décision fondamentale.',
    }),
    paragraph({
      en: 'What a member brings in remains its own. While it is a member the others may use it for the Group’s purpose without charge.',
      fr: 'Ce qu’un membre apporte demeure sa propriété. Tant qu’il est membre, les autres peuvent s’en servir sans frais pour l’objet du Groupe.',
    }),
    chosen('works'),
    paragraph({
      en: 'When the Group is wound up, the shared assets, or what their sale brings, are divided among those that are paying members on that day, in the shares in which they paid, at net book value. A paying member may take an asset at that value instead of money; where two want it, the higher offer has it.',
      fr: 'À la dissolution du Groupe, les actifs partagés, ou le produit de leur vente, sont répartis entre ceux qui sont alors membres payeurs, selon les parts qu’ils ont payées, à la valeur comptable nette. Un membre payeur peut prendre un actif à cette valeur plutôt qu’une somme d’argent; si deux le veulent, l’offre la plus élevée l’emporte.',
    }),
  ],
};
