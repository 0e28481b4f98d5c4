import type { Clause } from '../../template/clause.js';
import { chosen, list, paragraph } from '../parts.js';

export const LEGAL_NATURE: Clause = {
  id: 'legalNature',
  title: { en: 'Legal nature', fr: 'Nature juridique' },
  settles: {
    en: 'Whether a court can enforce this Charter, and what the Group is not.',
    fr: 'Si un tribunal peut faire exécuter la présente Charte, et ce que le Groupe n’est pas.',
  },
  guidance: {
    en: 'A memorandum is quicker to adopt and is enough while members learn and plan; the few provisions on money, information and leaving bind even then. Take a binding contract once members sign a supplier’s contract on the strength of each other’s promise, or borrow. Whoever wants a corporation or a joint board needs another instrument, and usually an act or an order.',
    fr: 'Un protocole s’adopte plus vite et suffit tant qu’on apprend et planifie; les quelques dispositions sur l’argent, l’information et le retrait lient même alors. Choisissez un contrat dès que les membres signent avec un fournisseur sur la foi de la promesse des autres, ou dès qu’ils empruntent. Pour créer une personne morale ou une régie, il faut un autre instrument, et d’ordinaire une loi ou un décret.',
  },
  isMandatory: true,
  fields: [],
  choices: [
    {
      id: 'nature',
      question: { en: 'Is this Charter binding?', fr: 'La présente Charte lie-t-elle les membres?' },
      usual: 'memorandum',
      options: [
        {
          id: 'memorandum',
          label: { en: 'Memorandum of understanding', fr: 'Protocole d’entente' },
          why: {
            en: 'To start with, and while nothing is bought in common.',
            fr: 'Pour commencer, et tant que rien n’est acheté en commun.',
          },
          paragraphs: [
            {
              en: 'This Charter is a memorandum of understanding. The members mean to keep it in good faith, but no court may enforce it, except what it provides on the payment of a share or charge, title to assets, the employment of staff, personal and confidential information, records, liability and insurance, leaving, winding up and disputes. Those provisions bind each member from the day this Charter comes into force.',
              fr: 'La présente Charte est un protocole d’entente. Les membres entendent la respecter de bonne foi, mais aucun tribunal ne peut la faire exécuter, sauf ses dispositions sur le paiement d’une part ou d’une somme exigible, la propriété des actifs, l’emploi du personnel, les renseignements personnels et confidentiels, les documents, la responsabilité et l’assurance, le retrait, la dissolution et les différends. Ces dispositions lient chaque membre dès l’entrée en vigueur de la présente Charte.',
            },
          ],
        },
        {
          id: 'binding',
          label: { en: 'Binding contract', fr: 'Contrat' },
          why: {
            en: 'Once members rely on each other’s money for a contract that runs several years.',
            fr: 'Dès que les membres comptent sur l’argent les uns des autres pour un contrat de plusieurs années.',
          },
          paragraphs: [
            {
              en: 'This Charter is a contract. All of it binds each member from the day it comes into force.',
              fr: 'La présente Charte est un contrat. Elle lie entièrement chaque membre dès son entrée en vigueur.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    chosen('nature'),
    paragraph({
      en: 'This Charter does not make the members partners, and does not create a corporation, a joint board, a trust of public funds or an employer. No member is the agent of another or may bind another.',
      fr: 'La présente Charte ne fait pas des membres des associés et ne crée ni personne morale, ni régie, ni fiducie de fonds publics, ni employeur. Aucun membre n’est le mandataire d’un autre ni ne peut l’engager.',
    }),
    paragraph({
      en: 'Each council keeps all its powers. Nothing in this Charter',
      fr: 'Chaque conseil conserve tous ses pouvoirs. La présente Charte n’a pas pour effet',
    }),
    list(
      {
        en: 'limits how a council makes by-laws or exercises a power that the law gives it alone;',
        fr: 'de restreindre la façon dont un conseil adopte ses règlements ou exerce un pouvoir que la loi lui réserve;',
      },
      {
        en: 'delegates such a power to the Group or to another member; or',
        fr: 'de déléguer un tel pouvoir au Groupe ou à un autre membre;',
      },
      {
        en: 'obliges a member to break a law that applies to it.',
        fr: 'd’obliger un membre à enfreindre une loi qui s’applique à lui.',
      },
    ),
    paragraph(
      {
        en: 'Under this Charter a member owes the others money only for its share of a shared cost, within its authorized maximum, and for a charge that this Charter sets for joining late, leaving, paying late, or making good a loss that the member caused.',
        fr: 'En vertu de la présente Charte, un membre ne doit aux autres que sa part d’un coût partagé, à concurrence de son maximum autorisé, et les sommes que la présente Charte fixe pour une adhésion tardive, un retrait, un paiement en retard ou la réparation d’une perte qu’il a causée.',
      },
      'legalNature.payment',
    ),
  ],
};
