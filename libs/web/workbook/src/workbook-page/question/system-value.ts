import { type SystemValue } from '@commonworks/domain-assessment';

const blank: SystemValue = {
  product: '',
  vendor: null,
  hosting: null,
  version: null,
  supportEnds: null,
  plannedReplacement: null,
};

/** The system of an answer, with every field present. */
export function readSystem(value: unknown): SystemValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...blank, ...value }
    : blank;
}

/** Nothing is said about the system at all. */
export function isBlankSystem(system: SystemValue): boolean {
  return Object.values(system).every((field) => field === null || field === '');
}
