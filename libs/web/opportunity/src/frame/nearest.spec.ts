import { describe, expect, it } from '@jest/globals';
import { nearestOf } from './nearest.js';

const at = (id: string, latitude: number, longitude: number) => ({
  id,
  name: id,
  position: { latitude, longitude },
});
const [ajax, whitby, caledon] = [
  at('ajax', 43.85821, -79.03635),
  at('whitby', 43.9325, -78.95444),
  at('caledon', 43.86605, -79.85901),
];
const unknown = { id: 'unknown', name: 'unknown', position: null };

describe('the nearest of several municipalities', () => {
  it('is told with its distance, rounded', () => {
    expect(nearestOf(ajax, [caledon, whitby, unknown])).toEqual({ to: whitby, km: 10 });
    expect(nearestOf(caledon, [ajax, whitby])).toEqual({ to: ajax, km: 65 });
  });

  it('is nothing where a place is not known, there is none, or it is one of them', () => {
    expect(nearestOf(unknown, [ajax])).toBeNull();
    expect(nearestOf(ajax, [unknown])).toBeNull();
    expect(nearestOf(ajax, [])).toBeNull();
    expect(nearestOf(ajax, [ajax, whitby])).toBeNull();
  });
});
