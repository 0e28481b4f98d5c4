import { describe, expect, test } from '@jest/globals';
import { type Contribution } from './cell.js';
import { gateQuestion } from './gate-question.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

/** The cells of groups, whose members chose by the letters in their order. */
function cellsOf(truth: Readonly<Record<string, string>>, ...groups: string[][]) {
  const asked = groups.map((group, at) => ({
    groupId: `${at}`,
    closed: false,
    silent: [],
    contributions: group.map((id): Contribution => ({
      municipalityId: id,
      value: truth[id] ?? '',
      level: 'AGGREGATE',
    })),
  }));
  return gateQuestion('CATEGORY', asked, [], PARAMS).map(({ cell }) => cell.state);
}

describe('counts of several groups', () => {
  const common = { m2: 'B', m6: 'A', m8: 'A' };
  const first = ['m0', 'm1', 'm2', 'm3', 'm6', 'm8'];
  const second = ['m2', 'm4', 'm5', 'm6', 'm7', 'm8'];

  test('are not shown together where what one excludes in the other leaves one answer', () => {
    const truth = { ...common, m0: 'C', m1: 'C', m3: 'C', m4: 'B', m5: 'B', m7: 'A' };
    expect(cellsOf(truth, first, second)).toEqual(['FIGURES', 'WITHHELD']);
    expect(cellsOf(truth, second, first)).toEqual(['FIGURES', 'WITHHELD']);
    expect(cellsOf(truth, second)).toEqual(['FIGURES']);
  });

  test('are shown together where everybody may have answered otherwise', () => {
    const truth = { ...common, m0: 'C', m1: 'A', m3: 'C', m4: 'B', m5: 'B', m7: 'A', m8: 'C' };
    expect(cellsOf({ ...truth, m5: 'A', m7: 'C', m4: 'C', m1: 'C', m0: 'A' }, first, second)).toEqual([
      'FIGURES',
      'FIGURES',
    ]);
  });

  test('of a group are shown again in another of the same municipalities', () => {
    const truth = { ...common, m0: 'C', m1: 'C', m3: 'C' };
    expect(cellsOf(truth, first, first)).toEqual(['FIGURES', 'FIGURES']);
  });
});
