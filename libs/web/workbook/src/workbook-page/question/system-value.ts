import { type SystemValue } from '@commonworks/domain-assessment';

/** Nothing is said about the system at all. */
export function isBlankSystem(system: SystemValue): boolean {
  return Object.values(system).every((field) => field === null || field === '');
}
