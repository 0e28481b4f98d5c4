export * from './agreed-minutes.js';
export * from './availability.js';
export { measuredFaults } from './check-measured.js';
export { parameterFaults } from './check-parameters.js';
export { usualCredits, type CreditBand, type CreditTerms } from './credit-terms.js';
export * from './credit.js';
export * from './due.js';
export { SLA_FAULT_WORDS } from './fault-words.js';
export { SLA_REASONS, type SlaFault, type SlaReason } from './fault.js';
export { type Hold } from './holds.js';
export { fieldOfParameter, PARAMETER_CHOICES, PARAMETER_FIELDS } from './parameter-field.js';
export * from './parameters.js';
export * from './priority.js';
export { hoursField, readHours } from './read-hours.js';
export * from './serial-availability.js';
export {
  SERVICE_CLOCKS,
  WEEKDAYS,
  type DayHours,
  type ServiceCalendar,
  type ServiceClock,
  type Weekday,
} from './service-calendar.js';
export * from './sla-parameters-of.js';
export { type Span } from './span.js';
export * from './target-units.js';
export * from './target.js';
export * from './usual-parameters.js';
