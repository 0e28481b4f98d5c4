import { expect, test } from '@jest/globals';
import { requirement } from '../../testing/requirement.js';
import { REQUIREMENT_STATUSES } from './requirement.js';
import { mayBecome, nextStatuses, reworded } from './requirement-status.js';

test('the way from proposed to verified, and those that are not taken', () => {
  const allowed = REQUIREMENT_STATUSES.flatMap((from) =>
    REQUIREMENT_STATUSES.filter((to) => mayBecome(from, to)).map((to) => `${from}>${to}`),
  );
  expect(allowed.toSorted()).toEqual(
    [
      'PROPOSED>REVIEWED',
      'PROPOSED>REJECTED',
      'REVIEWED>AGREED',
      'REVIEWED>PROPOSED',
      'REVIEWED>REJECTED',
      'AGREED>VERIFIED',
      'AGREED>PROPOSED',
      'AGREED>REJECTED',
      'VERIFIED>AGREED',
      'VERIFIED>PROPOSED',
      'REJECTED>PROPOSED',
    ].toSorted(),
  );
  expect(nextStatuses('REJECTED')).toEqual(['PROPOSED']);
});

test('other words in one language alone begin a version that is to be reviewed', () => {
  const agreed = requirement({ status: 'AGREED', version: 3 });
  const { statement } = agreed;
  expect(reworded(agreed, { ...statement, fr: `${statement.fr} Oui.` })).toMatchObject({
    id: agreed.id,
    status: 'PROPOSED',
    version: 4,
  });
  expect(reworded(agreed, { ...statement })).toBe(agreed);
});
