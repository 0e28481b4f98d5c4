export { momentIn, presentAt, type Presence } from './attendance/presence.js';
export {
  CORRECTION_DAYS,
  correctionsEnd,
  isMinuted,
  isOpenCorrection,
  MINUTES_STATUSES,
  MINUTES_STEPS,
  stepsOfMinutes,
  type MinutesState,
  type MinutesStatus,
  type MinutesStep,
} from './life/minutes-step.js';
export { canonicalJson } from './record/canonical-json.js';
export * from './record/minutes-record.js';
export { openRecord, saysAnything } from './record/open-record.js';
export { beginMinutesText } from './text/begin-minutes-text.js';
export * from './text/minutes-text.js';
export { isAddress } from './text/read-inline.js';
export { readMinutesText } from './text/read-minutes-text.js';
export { referencesIn } from './text/references.js';
export { TEXT_FAULTS, type TextFault } from './text/text-fault.js';
export { withoutConfidential } from './text/without-confidential.js';
export * from './votes/decision-rule.js';
