import { describe, expect, it } from '@jest/globals';
import { chooseChampion, type Candidacy } from './choose-champion.js';

const alder = (votes: number, confirmed = true): Candidacy => ({ municipalityId: 'alder', votes, confirmed });
const birch = (votes: number, confirmed = true): Candidacy => ({ municipalityId: 'birch', votes, confirmed });

describe('the champion', () => {
  it.each([
    ['half of the members are not enough', null, [alder(2)], 4, null],
    ['more than half are', null, [alder(2)], 3, 'alder'],
    ['of two members both are needed', null, [alder(1)], 2, null],
    ['who is not confirmed is not chosen, by however many', null, [alder(3, false)], 3, null],
    ['of several the one that more than half chose', null, [alder(1), birch(2)], 3, 'birch'],
    ['stays when members join', 'alder', [alder(2)], 5, 'alder'],
    ['stays when votes go to one that is not confirmed', 'alder', [alder(0), birch(3, false)], 3, 'alder'],
    ['gives way to another that is chosen', 'alder', [alder(1), birch(2)], 3, 'birch'],
    ['is nobody once it has stepped back', 'alder', [birch(1)], 3, null],
    ['is nobody in a group without members', null, [], 0, null],
  ] as const)('%s', (_, current, candidates, members, expected) => {
    expect(chooseChampion(current, candidates, members)).toBe(expected);
  });
});
