import { QUERIES } from './query-rows.js';
import { MUTATIONS } from './mutation-rows.js';
import { FIELDS } from './field-rows.js';

/**
 * Who may what, for every query, mutation and field of the schema. Read it as documentation; the specs hold
 * the api to it, and the table to the schema.
 */
export const MATRIX = { roots: [...QUERIES, ...MUTATIONS], fields: FIELDS } as const;
