export { clockTime, momentOf, zoneRules, type ClockTime } from './clock/clock.js';
