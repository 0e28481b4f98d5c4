import { type SystemValue } from './answer.js';

/** A system of which nothing is said. */
const BLANK: SystemValue = {
  product: '',
  vendor: null,
  hosting: null,
  version: null,
  supportEnds: null,
  replacement: null,
  plannedReplacement: null,
};

/** The system of a stored answer with every field present: what is stored may be older than a field. */
export function readSystem(stored: unknown): SystemValue {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? { ...BLANK, ...stored }
    : BLANK;
}
