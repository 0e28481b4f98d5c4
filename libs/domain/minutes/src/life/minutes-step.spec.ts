import { expect, test } from '@jest/globals';
import {
  correctionsEnd,
  isOpenCorrection,
  stepsOfMinutes,
  type MinutesState,
  type MinutesStep,
} from './minutes-step.js';

const NOW = new Date('2027-03-06T12:00:00Z');
const [EARLIER, LATER] = [new Date('2027-03-05T12:00:00Z'), new Date('2027-03-07T12:00:00Z')];
const HELD: MinutesState['meeting'] = { status: 'HELD', startsAt: EARLIER };
const DRAFT: MinutesState = { status: 'DRAFT', correctionsUntil: null, openCorrections: 0, meeting: HELD };
const CIRCULATED: MinutesState = { ...DRAFT, status: 'CIRCULATED', correctionsUntil: EARLIER };

test.each<[string, MinutesState, readonly MinutesStep[]]>([
  ['a draft of a meeting to come', { ...DRAFT, meeting: { status: 'ARRANGED', startsAt: LATER } }, ['WRITE']],
  [
    'a draft once the meeting has begun',
    { ...DRAFT, meeting: { status: 'ARRANGED', startsAt: NOW } },
    ['WRITE', 'CIRCULATE'],
  ],
  ['a draft of a meeting that was held', DRAFT, ['WRITE', 'CIRCULATE']],
  [
    'a draft of one that was called off',
    { ...DRAFT, meeting: { status: 'CANCELLED', startsAt: EARLIER } },
    [],
  ],
  ['while it can be corrected', { ...CIRCULATED, correctionsUntil: LATER }, ['REVISE', 'CORRECT']],
  ['when the time for that ends', { ...CIRCULATED, correctionsUntil: NOW }, ['REVISE', 'ADOPT']],
  ['with a correction that is open', { ...CIRCULATED, openCorrections: 1 }, ['REVISE']],
  [
    'of a meeting of which nobody said that it was held',
    { ...CIRCULATED, meeting: { status: 'ARRANGED', startsAt: EARLIER } },
    ['REVISE'],
  ],
  ['adopted', { ...CIRCULATED, status: 'ADOPTED', openCorrections: 3 }, ['ADD']],
])('%s', (_, state, steps) => {
  expect(stepsOfMinutes(state, NOW)).toEqual(steps);
});

test.each([
  ['nobody answered', null, 2, true],
  ['nobody answered before the text was taken back', null, 1, true],
  ['was accepted, and is not in the text', true, 2, true],
  ['was accepted, and the text was taken back for it', true, 1, false],
  ['was declined', false, 2, false],
])('a correction that %s', (_, accepted, revision, isOpen) => {
  expect(isOpenCorrection({ accepted, revision }, 2)).toBe(isOpen);
});

test('corrections are taken for five days', () => {
  expect(correctionsEnd(NOW)).toEqual(new Date('2027-03-11T12:00:00Z'));
});
