import { describe, expect, it } from '@jest/globals';
import { digestWindow } from './digest-window.js';

const at = (text: string) => new Date(`${text}Z`);

describe('what a weekly digest tells of', () => {
  const monday = at('2026-12-07T12:07:00');

  it('goes on where the last one ended', () =>
    expect(digestWindow(at('2026-11-30T12:07:00'), monday)).toEqual({
      week: '2026-12-07',
      since: at('2026-11-30T12:07:00'),
      until: monday,
    }));

  it('is the last seven days for who never had one, and three weeks at most', () => {
    expect(digestWindow(null, monday).since).toEqual(at('2026-11-30T12:07:00'));
    expect(digestWindow(at('2026-05-04T12:07:00'), monday).since).toEqual(at('2026-11-16T12:07:00'));
  });

  it.each([
    ['2026-12-07T00:00:00', '2026-12-07'],
    ['2026-12-13T23:59:59', '2026-12-07'],
    ['2027-01-01T12:00:00', '2026-12-28'],
  ])('at %s is of the week of %s', (now, week) => expect(digestWindow(null, at(now)).week).toBe(week));
});
