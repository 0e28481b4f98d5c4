import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const ROUNDING: Clause = {
  id: 'rounding',
  title: { en: 'Rounding', fr: 'Arrondissement' },
  settles: {
    en: 'Who bears the odd cents, so that shares always make up the pot.',
    fr: 'Qui assume les cents restants, pour que les parts totalisent toujours l’enveloppe.',
  },
  guidance: {
    en: 'It is a matter of cents, but an account that does not add up costs an afternoon each year. Round once, at the end, by a rule that leaves nobody anything to choose.',
    fr: 'Ce n’est qu’une question de cents, mais un compte qui ne balance pas coûte un après-midi chaque année. Arrondissez une seule fois, à la fin, selon une règle qui ne laisse rien à décider.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'The exact shares of a pot are cut down to whole cents. The cents left over go, one each, to the shares with the largest fractions of a cent cut off; where two fractions are equal, to the municipality whose identifier in the model comes first. This is done once for each pot and year.',
      fr: 'Les parts exactes d’une enveloppe sont ramenées au cent inférieur. Les cents qui restent vont, à raison d’un par part, aux parts dont la fraction de cent retranchée est la plus grande; à fraction égale, à la municipalité dont l’identifiant vient en premier dans le modèle. On le fait une seule fois par enveloppe et par exercice.',
    }),
    paragraph({
      en: 'Synthetic: $240,000.00 by baselines gives exact shares that end in 34.30, 17.68, 76.52 and 71.50 cents. Cut down, 2 cents are left; they go to the fractions 0.68 and 0.52, of Birch and Cedar.',
      fr: 'Cas fictif : 240 000,00 $ selon les coûts de référence donnent des parts exactes qui se terminent par 34,30, 17,68, 76,52 et 71,50 cents. Une fois ramenées au cent inférieur, il reste 2 cents; ils vont aux fractions 0,68 et 0,52, celles de Birch et de Cedar.',
    }),
  ],
};
