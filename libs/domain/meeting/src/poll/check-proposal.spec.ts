import { describe, expect, test } from '@jest/globals';
import { checkProposal, checkTime, MOST_TIMES } from './check-proposal.js';

const now = new Date('2026-11-27T12:00:00Z');
const time = (day: number) => new Date(Date.UTC(2026, 11, day, 15));
const proposal = { times: [time(10), time(11)], minutes: 90, deadline: time(4) };

describe('checkProposal', () => {
  test.each([
    [{}, null],
    [{ deadline: time(10) }, null],
    [{ minutes: 14 }, 'MINUTES'],
    [{ minutes: 481 }, 'MINUTES'],
    [{ minutes: 90.5 }, 'MINUTES'],
    [{ times: [] }, 'NO_TIME'],
    [{ times: Array.from({ length: MOST_TIMES + 1 }, (_, day) => time(day + 10)) }, 'TOO_MANY_TIMES'],
    [{ times: [time(10), time(10)] }, 'SAME_TIME_TWICE'],
    [{ times: [time(10), now] }, 'TIME_PAST'],
    [{ times: [time(10), time(500)] }, 'TIME_TOO_FAR'],
    [{ deadline: now }, 'DEADLINE_PAST'],
    [{ deadline: new Date(time(10).getTime() + 1) }, 'DEADLINE_AFTER_TIME'],
  ])('%p: %s', (change, fault) => {
    expect(checkProposal({ ...proposal, ...change }, now)).toBe(fault);
  });
});

test('a meeting begins later than now, and within 400 days', () => {
  expect(checkTime(now, now)).toBe('TIME_PAST');
  expect(checkTime(new Date(now.getTime() + 1), now)).toBeNull();
  expect(checkTime(new Date(now.getTime() + 400 * 86_400_000), now)).toBeNull();
  expect(checkTime(new Date(now.getTime() + 400 * 86_400_000 + 1), now)).toBe('TIME_TOO_FAR');
});
