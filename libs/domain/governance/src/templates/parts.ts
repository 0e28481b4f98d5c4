import type {
  ChosenParagraphs,
  ClauseList,
  ClauseParagraph,
  FieldRows,
  MarkedText,
} from '../template/clause.js';

/** @param id where another clause refers to the paragraph, as “decisions.quorum” */
export const paragraph = (text: MarkedText, id?: string): ClauseParagraph =>
  id === undefined ? { type: 'paragraph', text } : { type: 'paragraph', id, text };

export const list = (...items: MarkedText[]): ClauseList => ({ type: 'list', items });

export const chosen = (choice: string): ChosenParagraphs => ({ type: 'choice', choice });

export const fieldRows = (...fields: string[]): FieldRows => ({ type: 'fields', fields });

/** A cell that reads the same in both languages: a name, a letter of a table of roles. */
export const both = (text: string): MarkedText => ({ en: text, fr: text });
