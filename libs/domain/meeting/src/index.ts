export {
  beginnings,
  minutesOf,
  SCOPING_AGENDA,
  SCOPING_ITEMS,
  type AgendaItem,
  type ScopingItem,
} from './agenda/scoping-agenda.js';
export { isZone, ZONES, zoneOf, type Zone } from './clock/zones.js';
export {
  MEETING_STATUSES,
  MEETING_STEPS,
  stepsOf,
  type MeetingState,
  type MeetingStatus,
  type MeetingStep,
} from './meeting-step.js';
export { POLL_ANSWERS, type PollAnswer } from './poll/answer.js';
export * from './poll/check-proposal.js';
export * from './poll/forecast.js';
export { suitsBetter, type ForecastTime } from './poll/suits-better.js';
