import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const VERIFICATION: Clause = {
  id: 'verification',
  title: { en: 'Verification', fr: 'Vérification' },
  settles: {
    en: 'How one finds out whether a requirement is met, who does, and what follows.',
    fr: 'Comment on constate qu’une exigence est satisfaite, qui le fait, et ce qui s’ensuit.',
  },
  guidance: {
    en: 'Choose the cheapest method that would catch a failure. A brochure is no evidence. Let every member test with its own data: what works for the largest may fail for the smallest. Keep the last payment until the Musts are verified; nothing else concentrates minds as well.',
    fr: 'Choisissez la méthode la moins coûteuse qui révélerait un défaut. Un dépliant n’est pas une preuve. Laissez chaque membre faire l’essai avec ses propres données : ce qui marche pour le plus grand peut échouer pour le plus petit. Retenez le dernier paiement jusqu’à ce que tout l’indispensable soit vérifié; rien n’aide autant à se concentrer.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'acceptanceDays',
      label: { en: 'Acceptance period, in days', fr: 'Période d’acceptation, en jours' },
      type: 'NUMBER',
      usual: 30,
    },
    {
      id: 'heldBackPct',
      label: {
        en: 'Part of the price held back until acceptance',
        fr: 'Part du prix retenue jusqu’à l’acceptation',
      },
      type: 'PERCENT',
      usual: '15',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Each requirement is verified by the method its row names:',
      fr: 'Chaque exigence est vérifiée par la méthode que nomme sa ligne :',
    }),
    {
      type: 'table',
      caption: { en: 'Methods of verification', fr: 'Méthodes de vérification' },
      columns: [
        { title: { en: 'Method', fr: 'Méthode' }, share: 2 },
        { title: { en: 'What is done', fr: 'Ce qu’on fait' }, share: 4 },
        { title: { en: 'What remains as evidence', fr: 'Ce qui reste comme preuve' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Inspection', fr: 'Inspection' },
          {
            en: 'One looks: at a document, a setting, a screen.',
            fr: 'On regarde : un document, un réglage, un écran.',
          },
          { en: 'What was looked at, with its date', fr: 'Ce qui a été examiné, avec sa date' },
        ],
        [
          { en: 'Analysis', fr: 'Analyse' },
          {
            en: 'One reckons or reasons from measured figures.',
            fr: 'On calcule ou on raisonne à partir de chiffres mesurés.',
          },
          { en: 'The figures and the reckoning', fr: 'Les chiffres et le calcul' },
        ],
        [
          { en: 'Demonstration', fr: 'Démonstration' },
          {
            en: 'It is shown at work, with a member’s data, and members may steer.',
            fr: 'On la montre en action, avec les données d’un membre, et les membres peuvent prendre les commandes.',
          },
          { en: 'Who saw what, and when', fr: 'Qui a vu quoi, et quand' },
        ],
        [
          { en: 'Test', fr: 'Essai' },
          {
            en: 'The acceptance is carried out step by step and the result measured.',
            fr: 'On exécute le critère d’acceptation étape par étape et on mesure le résultat.',
          },
          { en: 'Steps, expected and actual result', fr: 'Étapes, résultat attendu et résultat obtenu' },
        ],
      ],
    },
    paragraph({
      en: 'The acceptance period is {field:acceptanceDays} days from the day the supplier declares the solution ready for a member. The member verifies with its own data, its own people and its own aids for people with disabilities. The solution is accepted for that member once:',
      fr: 'La période d’acceptation est de {field:acceptanceDays} jours à partir de celui où le fournisseur déclare la solution prête pour un membre. Le membre procède à la vérification avec ses propres données, ses propres gens et ses propres aides pour les personnes en situation de handicap. La solution est acceptée pour ce membre lorsque :',
    }),
    list(
      {
        en: 'every agreed Must is verified;',
        fr: 'chaque exigence indispensable convenue est vérifiée;',
      },
      {
        en: 'every other requirement answered with met is verified or has a date that the member accepts in writing;',
        fr: 'toute autre exigence déclarée satisfaite est vérifiée ou assortie d’une date que le membre accepte par écrit;',
      },
      {
        en: 'no fault of the first or second priority is open.',
        fr: 'aucune panne de première ou de deuxième priorité ne subsiste.',
      },
    ),
    paragraph({
      en: 'Use in daily work, payment or silence is no acceptance. A member that has neither accepted nor named a failure when the period ends does one or the other within ten business days of a written reminder, or the Steering Committee decides in its place. What fails is mended at the supplier’s cost and verified again, with whatever the repair may have touched; after a third failure of one Must the member may withdraw for its part and be repaid.',
      fr: 'Ni l’utilisation courante, ni le paiement, ni le silence ne valent acceptation. Le membre qui, à la fin de la période, n’a ni accepté la solution ni signalé d’échec fait l’un ou l’autre dans les dix jours ouvrables suivant un rappel écrit, sans quoi le comité directeur décide à sa place. Ce qui échoue est corrigé aux frais du fournisseur et vérifié de nouveau, avec tout ce que la correction a pu toucher; après le troisième échec d’une même exigence indispensable, le membre peut se retirer pour sa part et être remboursé.',
    }),
    paragraph({
      en: 'A member holds back {field:heldBackPct} of its one-time price until it has accepted.',
      fr: 'Jusqu’à son acceptation, le membre retient {field:heldBackPct} de sa part du prix non récurrent.',
    }),
    fieldRows('acceptanceDays', 'heldBackPct'),
  ],
};
