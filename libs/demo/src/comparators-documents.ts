import type { PlannedDocument } from '@commonworks/api-group/schema';

/** What the comparators have written so far, all of it made up: a charter that is half filled in, and an agreement begun. */
export const comparatorsDocuments = ({ clarington }: { readonly clarington: string }): PlannedDocument[] => [
  {
    kind: 'CHARTER',
    title: 'Charter of the CLASS replacement group',
    written: {
      values: {
        problem: {
          en: 'The support of CLASS has ended. Each of us would replace it alone, at its own price, and a family that registers in two of our towns would learn two systems.',
          fr: 'Le soutien de CLASS a pris fin. Chacun de nous le remplacerait seul, à son propre prix, et une famille qui s’inscrit dans deux de nos villes devrait apprendre deux systèmes.',
        },
        outcomes: {
          en: 'One system in which residents register, book and pay, in both languages; and together we pay less than we would alone.',
          fr: 'Un seul système où la population s’inscrit, réserve et paie, dans les deux langues; et nous payons ensemble moins que chacun de son côté.',
        },
        host: 'Municipality of Clarington',
      },
      ofMembers: {
        representative: {
          [clarington]: {
            en: 'Director of Community Services',
            fr: 'Direction des services communautaires',
          },
        },
      },
      choices: { nature: 'binding' },
      leftOut: [],
      rewritten: {},
    },
  },
  {
    kind: 'SLA',
    title: 'Service levels of the shared recreation system',
    written: {
      values: {
        providerName: 'Municipality of Clarington',
        criticalFunctions: {
          en: 'Register for a course; book a hall; pay; see at the counter who has paid.',
          fr: 'S’inscrire à un cours; réserver une salle; payer; voir au comptoir qui a payé.',
        },
      },
      ofMembers: {},
      choices: {},
      leftOut: [],
      rewritten: {},
    },
  },
];
