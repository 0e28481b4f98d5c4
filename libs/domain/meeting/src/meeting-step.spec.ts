import { describe, expect, test } from '@jest/globals';
import { stepsOf, type MeetingStatus } from './meeting-step.js';

const now = new Date('2026-11-27T12:00:00Z');
const before = new Date('2026-11-27T11:00:00Z');
const after = new Date('2026-11-27T13:00:00Z');
const state = (status: MeetingStatus, deadline: Date, startsAt: Date | null) => ({
  status,
  deadline,
  startsAt,
});

describe('stepsOf', () => {
  test.each([
    ['while times are answered', state('POLLING', after, null), 'ANSWER REMIND CHOOSE CHANGE CANCEL'],
    ['after the deadline', state('POLLING', before, null), 'CHOOSE CHANGE CANCEL'],
    ['at the deadline', state('POLLING', now, null), 'CHOOSE CHANGE CANCEL'],
    ['before it begins', state('ARRANGED', before, after), 'CHANGE CANCEL'],
    ['once it has begun', state('ARRANGED', before, now), 'CANCEL HOLD'],
    ['once it was held', state('HELD', before, before), ''],
    ['once it was called off', state('CANCELLED', before, after), ''],
  ])('%s', (_, meeting, steps) => {
    expect(stepsOf(meeting, now).join(' ')).toBe(steps);
  });
});
