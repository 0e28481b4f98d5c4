import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const APPROVAL: Clause = {
  id: 'approval',
  title: { en: 'Approval', fr: 'Approbation' },
  settles: {
    en: 'Who prepares and who approves each figure, and by when.',
    fr: 'Qui prépare et qui approuve chaque chiffre, et quand.',
  },
  guidance: {
    en: 'Baselines come first: once shares are known, nobody believes a baseline. Allow councils two meetings for a maximum. The classes of decisions are those of the charter.',
    fr: 'Les coûts de référence viennent d’abord : une fois les parts connues, personne ne croit plus un coût de référence. Laissez aux conseils deux séances pour un maximum. Les catégories de décisions sont celles de la charte.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    {
      type: 'table',
      caption: { en: 'What is approved by whom', fr: 'Ce qui est approuvé, et par qui' },
      columns: [
        { title: { en: 'Figure', fr: 'Chiffre' }, share: 3 },
        { title: { en: 'Prepared by', fr: 'Préparé par' }, share: 3 },
        { title: { en: 'Approved by', fr: 'Approuvé par' }, share: 4 },
        { title: { en: 'When', fr: 'Quand' }, share: 3 },
      ],
      rows: [
        [
          { en: 'A baseline, local costs', fr: 'Un coût de référence, des coûts locaux' },
          { en: 'The member’s treasurer', fr: 'La trésorerie du membre' },
          { en: 'The member’s chief administrative officer', fr: 'La direction générale du membre' },
          { en: 'Before the first shares are shown', fr: 'Avant que les premières parts soient montrées' },
        ],
        [
          { en: 'Weights', fr: 'Les poids' },
          {
            en: 'The Host, from each member’s figures',
            fr: 'La municipalité hôte, selon les chiffres de chaque membre',
          },
          {
            en: 'The Steering Committee, by an operating decision',
            fr: 'Le comité directeur, par une décision courante',
          },
          { en: 'Yearly, before the draft budget', fr: 'Chaque année, avant le projet de budget' },
        ],
        [
          { en: 'Lines, amounts, parameters', fr: 'Les postes, les montants, les paramètres' },
          { en: 'The Host with the Working Group', fr: 'La municipalité hôte avec le groupe de travail' },
          {
            en: 'The Steering Committee, by a budget decision',
            fr: 'Le comité directeur, par une décision budgétaire',
          },
          {
            en: 'Before the call, before the award, then yearly',
            fr: 'Avant l’appel d’offres, avant l’attribution, puis chaque année',
          },
        ],
        [
          { en: 'Share rules, floors, caps', fr: 'Les règles de partage, les planchers, les plafonds' },
          { en: 'The Host with the Working Group', fr: 'La municipalité hôte avec le groupe de travail' },
          {
            en: 'The paying members, by a fundamental decision',
            fr: 'Les membres payeurs, par une décision fondamentale',
          },
          {
            en: 'Before the first council is asked for a maximum',
            fr: 'Avant qu’un premier conseil se prononce sur un maximum',
          },
        ],
        [
          { en: 'An authorized maximum', fr: 'Un maximum autorisé' },
          { en: 'The member’s treasurer', fr: 'La trésorerie du membre' },
          {
            en: 'The member’s council, or its delegate by by-law',
            fr: 'Le conseil du membre, ou la personne déléguée par règlement',
          },
          {
            en: 'Before the award, and before it is passed',
            fr: 'Avant l’attribution, et avant d’être dépassé',
          },
        ],
        [
          { en: 'Use of contingency', fr: 'L’emploi des imprévus' },
          { en: 'The Host', fr: 'La municipalité hôte' },
          {
            en: 'The Steering Committee, by a budget decision',
            fr: 'Le comité directeur, par une décision budgétaire',
          },
          { en: 'Before it is committed', fr: 'Avant tout engagement' },
        ],
        [
          { en: 'Yearly statement', fr: 'L’état annuel' },
          { en: 'The Host', fr: 'La municipalité hôte' },
          {
            en: 'The Steering Committee, by an operating decision',
            fr: 'Le comité directeur, par une décision courante',
          },
          { en: 'Within 90 days of the end of the year', fr: 'Dans les 90 jours de la fin de l’exercice' },
        ],
        [
          { en: 'Buy-in, leaving charge', fr: 'Le droit d’adhésion, l’indemnité de retrait' },
          { en: 'The Host', fr: 'La municipalité hôte' },
          {
            en: 'Computed, not decided; the member concerned may dispute it under the charter',
            fr: 'Calculés, et non décidés; le membre concerné peut les contester selon la charte',
          },
          { en: 'On the dates of the charter', fr: 'Aux dates de la charte' },
        ],
      ],
    },
    paragraph({
      en: 'A new version of this Costing replaces the one before from the day its last approval is given. Shares already billed stand; a difference is settled with the yearly statement.',
      fr: 'Une nouvelle version du présent Modèle de coût remplace la précédente à compter de sa dernière approbation. Les parts déjà facturées demeurent; un écart se règle avec l’état annuel.',
    }),
    paragraph({
      en: 'The Steering Committee has the model reviewed each year with the facts: where a line has moved by more than 10% from its estimate, the Host says why.',
      fr: 'Le comité directeur fait réviser le modèle chaque année au vu des faits : lorsqu’un poste s’est écarté de plus de 10 % de son estimation, la municipalité hôte en donne la raison.',
    }),
  ],
};
