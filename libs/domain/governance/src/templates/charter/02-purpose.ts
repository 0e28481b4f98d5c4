import type { Clause } from '../../template/clause.js';
import { fieldRows, paragraph } from '../parts.js';

export const PURPOSE: Clause = {
  id: 'purpose',
  title: { en: 'Purpose', fr: 'Objet' },
  settles: {
    en: 'What problem the Group solves, what will be better, and how that is measured.',
    fr: 'Le problème que le Groupe veut régler, ce qui ira mieux et la façon de le mesurer.',
  },
  guidance: {
    en: 'Write the problem as a resident or a clerk would feel it, not as the product you intend to buy. Two to five outcomes are enough; give each a measure with its value today, a target and a date, or the yearly report will have nothing to compare. Everything that is decided later is read in the light of this clause, and changing it needs everybody who pays.',
    fr: 'Décrivez le problème comme le vivent les citoyens ou le personnel, et non par le produit que vous comptez acheter. De deux à cinq résultats suffisent; donnez à chacun une mesure, sa valeur d’aujourd’hui, une cible et une date, sans quoi le bilan annuel n’aura rien à comparer. Toutes les décisions à venir se liront à la lumière de cet article, et le changer exige l’accord de tous ceux qui paient.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'problem',
      label: { en: 'The problem', fr: 'Le problème' },
      hint: {
        en: 'Who meets it, how often, what it costs.',
        fr: 'Qui s’y heurte, à quelle fréquence, ce qu’il coûte.',
      },
      type: 'LONG_TEXT',
    },
    {
      id: 'outcomes',
      label: { en: 'The outcomes sought', fr: 'Les résultats recherchés' },
      type: 'LONG_TEXT',
    },
    {
      id: 'measures',
      label: { en: 'The measures', fr: 'Les mesures' },
      hint: {
        en: 'For each outcome: value today, target, date, who measures.',
        fr: 'Pour chaque résultat : valeur actuelle, cible, date, qui mesure.',
      },
      type: 'LONG_TEXT',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The members make this Charter to solve together the problem, and to reach the outcomes, that are stated here.',
      fr: 'Les membres concluent la présente Charte afin de régler ensemble le problème et d’obtenir les résultats énoncés ci-dessous.',
    }),
    fieldRows('problem', 'outcomes', 'measures'),
    paragraph({
      en: 'Where this Charter is silent or can be read in two ways, it is read in the way that best serves this purpose.',
      fr: 'En cas de silence ou d’ambiguïté, la présente Charte s’interprète de la façon qui sert le mieux cet objet.',
    }),
  ],
};
