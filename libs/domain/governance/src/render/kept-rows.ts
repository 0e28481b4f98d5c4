import type { LocalText } from '@commonworks/domain-assessment';
import type { Block, DocumentLanguage } from '@commonworks/domain-document';
import type { KeptRows } from '../template/clause.js';

const CAPTION: LocalText = { en: 'Requirements', fr: 'Exigences' };
const COLUMNS: readonly (readonly [LocalText, number])[] = [
  [{ en: 'Number', fr: 'Numéro' }, 2],
  [{ en: 'Requirement', fr: 'Exigence' }, 5],
  [{ en: 'Priority', fr: 'Priorité' }, 2],
  [{ en: 'Accepted when', fr: 'Critère d’acceptation' }, 4],
  [{ en: 'Verified by', fr: 'Vérification' }, 2],
];
const EMPTY_ROWS = 3;

/** Where requirements will stand, one a row, in a specification that has none yet; of figures nothing is shown before. */
export const keptRows = (rows: KeptRows['rows'], language: DocumentLanguage): Block[] =>
  rows === 'REQUIREMENTS' ? [emptyTable(language)] : [];

const emptyTable = (language: DocumentLanguage): Block => ({
  type: 'table',
  caption: CAPTION[language],
  columns: COLUMNS.map(([title, share]) => ({ title: title[language], share })),
  rows: Array.from({ length: EMPTY_ROWS }, () => COLUMNS.map(() => [])),
});
