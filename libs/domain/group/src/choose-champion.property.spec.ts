import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseChampion } from './choose-champion.js';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const group = fc.record({
  standing: fc.subarray(IDS),
  confirmed: fc.subarray(IDS),
  current: fc.option(fc.constantFrom(...IDS)),
  /** For whom each member votes: one vote each. */
  votes: fc.array(fc.option(fc.constantFrom(...IDS)), { maxLength: 9 }),
});

test('one is chosen exactly where more than half want a confirmed one, else who was stays as long as it stands', () => {
  fc.assert(
    fc.property(group, ({ standing, confirmed, current, votes }) => {
      const candidates = standing.map((municipalityId) => ({
        municipalityId,
        confirmed: confirmed.includes(municipalityId),
        votes: votes.filter((vote) => vote === municipalityId).length,
      }));
      const wanted = candidates.filter((one) => one.confirmed && one.votes > votes.length / 2);
      expect(wanted.length).toBeLessThanOrEqual(1);
      const champion = chooseChampion(current, candidates, votes.length);
      if (wanted[0]) expect(champion).toBe(wanted[0].municipalityId);
      else expect(champion).toBe(standing.some((id) => id === current) ? current : null);
      expect(chooseChampion(champion, [...candidates].reverse(), votes.length)).toBe(champion);
    }),
  );
});
