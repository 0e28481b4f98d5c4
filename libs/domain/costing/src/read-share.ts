import type { Bound } from './bound-shares.js';
import { WHOLE } from './decimal.js';
import { SHARE_RULES, type ShareRule } from './model.js';
import { ReadObject, type Faults } from './read-object.js';

const FIELDS = ['rule', 'fixedPct', 'floorPct', 'capPct', 'bounds'];
const BOUND_FIELDS = ['participant', 'floorPct', 'capPct'];

export interface ReadShare {
  readonly rule: ShareRule;
  readonly fixed: bigint | null;
  readonly bounds: readonly Bound[] | null;
}

/**
 * How a line is shared out, by whom within which bounds. The bounds of one participant stand before those for all, each
 * of the two by itself.
 *
 * @param places where each participant stands, by code
 * @param perUser whether the line has an amount for each user
 */
export function readShare(
  value: unknown,
  path: string,
  places: ReadonlyMap<string, number>,
  perUser: boolean,
  faults: Faults,
): ReadShare {
  const read = new ReadObject(value, path, FIELDS, faults);
  const rule = read.oneOf('rule', SHARE_RULES);
  const fixed = read.percentOrNull('fixedPct');
  if (rule !== 'FIXED_VARIABLE') {
    if (fixed !== null) read.fault('fixedPct', 'FIXED_PART_UNUSED');
  } else if (fixed === null && !perUser) read.fault('fixedPct', 'FIXED_PART_MISSING');
  else if (fixed !== null && perUser) read.fault('fixedPct', 'FIXED_PART_TWICE');
  return { rule, fixed, bounds: readBounds(read, places, faults) };
}

function readBounds(
  read: ReadObject,
  places: ReadonlyMap<string, number>,
  faults: Faults,
): readonly Bound[] | null {
  const floors: bigint[] = Array.from(places, () => 0n);
  const caps: (bigint | null)[] = Array.from(places, () => null);
  const floor = read.percentOrNull('floorPct');
  const cap = read.percentOrNull('capPct');
  if (floor !== null) floors.fill(floor);
  if (cap !== null) caps.fill(cap);
  if (cap !== null && floor !== null && floor > cap) read.fault('floorPct', 'FLOOR_ABOVE_CAP');

  const seen = new Set<string>();
  const own = read.list('bounds', places.size, true);
  own.forEach((value, at) => {
    const bound = new ReadObject(value, `${read.at('bounds')}[${String(at)}]`, BOUND_FIELDS, faults);
    const code = bound.code('participant');
    const place = places.get(code);
    if (code !== '' && place === undefined) bound.fault('participant', 'UNKNOWN_PARTICIPANT');
    if (code !== '' && seen.has(code)) bound.fault('participant', 'DUPLICATE');
    seen.add(code);
    const ownFloor = bound.percentOrNull('floorPct');
    const ownCap = bound.percentOrNull('capPct');
    if (place === undefined) return;
    if (ownFloor !== null) floors[place] = ownFloor;
    if (ownCap !== null) caps[place] = ownCap;
    const least = floors[place];
    const most = caps[place];
    if (most !== null && least > most) {
      bound.fault(ownFloor === null ? 'capPct' : 'floorPct', 'FLOOR_ABOVE_CAP');
    }
  });

  if (floor === null && cap === null && own.length === 0) return null;
  if (floors.reduce((sum, floor) => sum + floor, 0n) > WHOLE) {
    read.fault(own.length === 0 ? 'floorPct' : 'bounds', 'FLOORS_ABOVE_TOTAL');
  }
  if (caps.length > 0 && caps.reduce<bigint>((sum, cap) => sum + (cap ?? WHOLE), 0n) < WHOLE) {
    read.fault(own.length === 0 ? 'capPct' : 'bounds', 'CAPS_BELOW_TOTAL');
  }
  return floors.map((floor, at) => ({ floor, cap: caps[at] }));
}
