export { isZone, ZONES, zoneOf, type Zone } from './clock/zones.js';
