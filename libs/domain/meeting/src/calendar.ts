export { clockTime, momentOf, zoneRules, type ClockTime } from './clock/clock.js';
export {
  writeFeed,
  writeInvitation,
  type CalendarEvent,
  type CalendarInvitation,
  type CalendarParties,
  type CalendarPerson,
} from './event/write-calendar.js';
