import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Contribution } from './cell.js';
import { hasRareOption, mergeRareOptions } from './merge-options.js';

/** One hidden contributor for each letter; several letters in a word are several choices. */
const hidden = (choices: string): Contribution[] =>
  choices
    .split(choices.includes(' ') ? ' ' : '')
    .map((codes, at) => ({ municipalityId: `h${at}`, value: [...codes], level: 'AGGREGATE' }));
const merged = (choices: string, others: Contribution[] = []) => {
  const own = hidden(choices);
  const counts = mergeRareOptions([...own, ...others], own);
  const shown = counts?.options.map(({ value, count }) => `${value}${count}`).sort();
  return counts && { shown, other: counts.other && `${counts.other.values.join('')}${counts.other.count}` };
};

describe('mergeRareOptions', () => {
  test('the worked examples', () => {
    expect(merged('AAAAAABBBBCD')).toEqual({ shown: ['A6'], other: 'BCD6' });
    expect(merged('AAAAAABBBCDD')).toEqual({ shown: ['A6', 'B3'], other: 'CD3' });
    expect(merged('YYYYYYYYYYNN')).toBeNull();
    expect(merged('YYYYYYYYYNNN')).toEqual({ shown: ['N3', 'Y9'], other: null });
  });

  test('counts each municipality once in other, the named with the hidden', () => {
    const named: Contribution[] = [{ municipalityId: 'n', value: ['C', 'D'], level: 'NAMED' }];
    expect(merged('AAAAAABBBCDD', named)).toEqual({ shown: ['A6', 'B3'], other: 'CD4' });
    // Two made both rare choices: they are two, not four, and B goes with them.
    expect(merged('CD CD A A A A B B B')).toEqual({ shown: ['A4'], other: 'BCD5' });
  });

  test('an option that only the named chose is counted by itself', () => {
    const named: Contribution[] = [{ municipalityId: 'n', value: 'Z', level: 'PUBLIC' }];
    expect(merged('AAAABBBB', named)).toEqual({ shown: ['A4', 'B4', 'Z1'], other: null });
    expect(merged('AAAABB', named)).toBeNull();
  });

  test('leaves no entry with 1 or 2 hidden, and says nothing by its order', () => {
    const choices = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(choices, (values) => {
        const own = hidden(values.join(''));
        const counts = mergeRareOptions(own, own);
        if (!counts) return;
        const entries = [...counts.options, ...(counts.other ? [counts.other] : [])];
        expect(entries.length).toBeGreaterThan(1);
        for (const { count } of entries) expect(count).toBeGreaterThanOrEqual(3);
        expect(counts.other?.values ?? []).toEqual([...(counts.other?.values ?? [])].sort());
        expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });

  test('rare options are known', () => {
    expect(hasRareOption(hidden('AAAB'))).toBe(true);
    expect(hasRareOption(hidden('AAABBB'))).toBe(false);
  });
});
