import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const DISCLOSURE: Clause = {
  id: 'disclosure',
  title: { en: 'Who sees what', fr: 'Qui voit quoi' },
  settles: {
    en: 'Which figures a municipality shows the others, and what can still be computed.',
    fr: 'Les chiffres qu’une municipalité montre aux autres, et ce qu’on peut encore calculer.',
  },
  guidance: {
    en: 'A baseline tells a supplier what you pay today. Showing it is each municipality’s choice, and the model works without it, except for savings. Mind that with two members the total gives the other away; that is why no total is shown either.',
    fr: 'Un coût de référence révèle à un fournisseur ce que vous payez aujourd’hui. Le montrer est le choix de chaque municipalité, et le modèle s’en passe, sauf pour les économies. À deux membres, le total révélerait l’autre; c’est pourquoi aucun total n’est montré non plus.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'Weights, lines, pots, shares and authorized maximums are shown to all members. A municipality decides whether its baseline, avoided replacement and local costs are shown to them.',
      fr: 'Les poids, les postes, les enveloppes, les parts et les maximums autorisés sont montrés à tous les membres. Chaque municipalité décide si son coût de référence, son remplacement évité et ses coûts locaux leur sont montrés.',
    }),
    paragraph({
      en: 'What a municipality does not show it alone sees, with its own savings. As long as one is not shown, nobody sees a total of savings, a Shapley value or a sensitivity, and the rules by baseline and by equal savings cannot be used. In the tables of this document a dash stands in its place.',
      fr: 'Ce qu’une municipalité ne montre pas, elle seule le voit, avec ses propres économies. Tant qu’un coût de référence n’est pas montré, personne ne voit de total des économies, de valeur de Shapley ni de sensibilité, et les règles selon le coût de référence et à économies égales ne peuvent servir. Dans les tableaux du présent document, un tiret en tient lieu.',
    }),
    paragraph({
      en: 'The figures of this Costing are confidential under the charter until the Steering Committee publishes them or a law requires it; the share and the authorized maximum that a council decides in public are not.',
      fr: 'Les chiffres du présent Modèle de coût sont confidentiels selon la charte jusqu’à ce que le comité directeur les publie ou qu’une loi l’exige; la part et le maximum autorisé que décide un conseil en séance publique ne le sont pas.',
    }),
  ],
};
