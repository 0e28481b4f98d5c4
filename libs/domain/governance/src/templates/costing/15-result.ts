import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const RESULT: Clause = {
  id: 'result',
  title: { en: 'Shares and authorized maximums', fr: 'Parts et maximums autorisés' },
  settles: {
    en: 'What each municipality is expected to pay, and the most that its council has authorized.',
    fr: 'Ce que chaque municipalité devrait payer, et le plus que son conseil a autorisé.',
  },
  guidance: {
    en: 'Ask councils for a maximum with room for a bad award, and say what happens to the room: it is not spent without a decision. The shares here are copied from the model on the day this version is sent for review; from then on only a new version changes them.',
    fr: 'Demandez aux conseils un maximum qui laisse une marge pour une attribution défavorable, et dites ce qu’il advient de cette marge : elle n’est pas dépensée sans décision. Les parts d’ici sont copiées du modèle le jour où cette version est envoyée pour examen; ensuite, seule une nouvelle version les change.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'oneTimeShare',
      label: { en: 'One-time share', fr: 'Part non récurrente' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
    },
    {
      id: 'firstYearShare',
      label: { en: 'Share of year 1', fr: 'Part de l’an 1' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
    },
    {
      id: 'lastYearShare',
      label: { en: 'Share of the last year', fr: 'Part de la dernière année' },
      type: 'CENTS',
      source: 'COSTING',
      ofEachMember: true,
    },
    {
      id: 'maximumOnce',
      label: { en: 'Authorized maximum, once', fr: 'Maximum autorisé, une fois' },
      type: 'CENTS',
      ofEachMember: true,
    },
    {
      id: 'maximumYearly',
      label: { en: 'Authorized maximum, each year', fr: 'Maximum autorisé, par année' },
      type: 'CENTS',
      ofEachMember: true,
    },
  ],
  choices: [],
  parts: [
    {
      type: 'members',
      caption: { en: 'Expected shares', fr: 'Parts prévues' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'One-time', fr: 'Non récurrente' }, share: 2, of: { field: 'oneTimeShare' } },
        { title: { en: 'Year 1', fr: 'An 1' }, share: 2, of: { field: 'firstYearShare' } },
        { title: { en: 'Last year', fr: 'Dernière année' }, share: 2, of: { field: 'lastYearShare' } },
      ],
    },
    { type: 'rows', rows: 'COSTING' },
    {
      type: 'members',
      caption: { en: 'Authorized maximums', fr: 'Maximums autorisés' },
      columns: [
        { title: { en: 'Municipality', fr: 'Municipalité' }, share: 2, of: { fact: 'NAME' } },
        { title: { en: 'Once', fr: 'Une fois' }, share: 2, of: { field: 'maximumOnce' } },
        { title: { en: 'Each year', fr: 'Par année' }, share: 2, of: { field: 'maximumYearly' } },
      ],
    },
    paragraph({
      en: 'The authorized maximum for a year rises by the escalation of clause {clause:parameters} from year 2. It limits the sum of a member’s shares of that year, whatever the rule; it does not limit a buy-in, a leaving charge or interest, which the charter limits.',
      fr: 'Le maximum autorisé d’un exercice monte selon l’indexation de l’article {clause:parameters} dès l’an 2. Il limite la somme des parts d’un membre pour cet exercice, quelle que soit la règle; il ne limite ni le droit d’adhésion, ni l’indemnité de retrait, ni l’intérêt, que la charte limite.',
    }),
    paragraph({
      en: 'Where a member loses against its baseline, the page of this Costing that it sees says by how much and from when. Its council decides with that page before it.',
      fr: 'Lorsqu’un membre y perd par rapport à son coût de référence, la page du présent Modèle de coût qu’il voit dit de combien et à partir de quand. Son conseil décide avec cette page sous les yeux.',
    }),
  ],
};
