import { describe, expect, it } from '@jest/globals';
import { item, withheldItem } from '../fixtures/benchmark-item.fixture.js';
import { benchmarkFiles, FILE_NAMES } from './benchmark-files.js';
import { type BenchmarkItem } from './benchmark-item.js';

const words = {
  heading: (name: string) => name,
  withheld: 'Withheld',
  heldBack: 'Some are held back.',
  namedOnly: (count: number) => `From the ${count} named.`,
  few: 'Fewer than six.',
  oneAnswer: (name: string, figure: number) => `${name}: ${figure}`,
  quartilesNamedOnly: 'Quartiles of the named.',
  noAnswers: 'No answers',
  answer: ({ state }: BenchmarkItem) =>
    state === 'ANSWERED' ? { text: 'Nearly ready', note: 'Level 4 of 5' } : null,
  state: ({ state }: BenchmarkItem) => `state ${state}`,
  count: (label: string, count: number) => `${label}: ${count}`,
  other: (label: string, options: string[]) => `${label} (${options.join(', ')})`,
};
function line(of: BenchmarkItem) {
  const columns = benchmarkFiles(words)(...FILE_NAMES);
  return Object.fromEntries(columns.map(({ id, value }) => [id, value(of)]));
}

describe('a line of the exported benchmark', () => {
  it('holds the answer in words and the figures as numbers', () => {
    expect(line(item({ mean: 53.333333 }))).toEqual({
      section: 'Community',
      question: 'Parks: how ready are you?',
      own: 'Nearly ready',
      ownNote: 'Level 4 of 5',
      score: 75,
      unit: null,
      n: 20,
      mean: 53.33,
      sd: 20,
      q1: 25,
      median: 50,
      q3: 75,
      rank: 80,
      distance: 25,
      width: 50,
      counts: null,
      answers: null,
      remark: null,
    });
  });

  it('says that a figure is withheld and why, never an empty field or a zero', () => {
    const withheld = line(withheldItem());
    for (const figure of ['n', 'mean', 'sd', 'q1', 'median', 'q3']) expect(withheld[figure]).toBe('Withheld');
    expect(withheld.remark).toBe('Withheld: it could tell something about an answer.');
    expect(withheld.own).toBe('Nearly ready');
  });

  it('keeps the mean where only the quartiles are withheld', () => {
    const quartilesWithheld = { reason: 'PROTECTED' as const, text: 'Quartiles need more.' };
    const held = line(item({ median: null, q1: null, q3: null, quartilesWithheld, answersHeldBack: true }));
    expect([held.mean, held.median, held.q1]).toEqual([50, 'Withheld', 'Withheld']);
    expect(held.remark).toBe('Quartiles need more. Some are held back.');
  });

  it('tells a state from an answer, and no answers from figures withheld', () => {
    expect(line(item({ state: 'DECLINED', value: null, score: null })).own).toBe('state DECLINED');
    const silent = line(withheldItem({ withheld: null, n: 0 }));
    expect([silent.n, silent.mean, silent.remark]).toEqual([0, null, 'No answers']);
  });

  it('says of whom the figures are', () => {
    const heldBack = { answersHeldBack: true };
    expect(line(item(heldBack)).remark).toBe('Some are held back.');
    expect(line(item({ ...heldBack, namedOnly: true, quartilesNamedOnly: true })).remark).toBe(
      'From the 20 named.',
    );
    expect(line(item({ quartilesNamedOnly: true })).remark).toBe('Quartiles of the named.');
    expect(line(withheldItem(heldBack)).remark).toBe('Withheld: it could tell something about an answer.');
  });

  it('lists the counts of options', () => {
    const counts = [
      { code: 'A', label: 'Central', count: 3 },
      { code: 'B', label: 'Mixed', count: 0 },
    ];
    const choice = line(item({ question: { kind: 'CHOICE' }, counts, mean: null, sd: null }));
    expect([choice.counts, choice.mean, choice.q1]).toEqual(['Central: 3; Mixed: 0', null, null]);
    const options = ['Rare', 'Rarer'].map((label) => ({ code: label, label }));
    const other = { label: 'Other', options, count: 4 };
    const merged = line(item({ question: { kind: 'CHOICE' }, counts, other, mean: null, sd: null }));
    expect(merged.counts).toBe('Central: 3; Mixed: 0; Other (Rare, Rarer): 4');
  });

  it('names each of few answers, and says what they cannot bear', () => {
    const answers = ['Alder', 'Birch'].map((name, i) => ({
      __typename: 'BenchmarkAnswer' as const,
      municipality: { __typename: 'Municipality' as const, id: name, name },
      score: 25 * i,
    }));
    const few = { n: 2, sd: null, q1: null, q3: null, percentileRank: null };
    expect(line(item({ ...few, answers }))).toMatchObject({
      answers: 'Alder: 0; Birch: 25',
      remark: 'Fewer than six.',
      q1: null,
      rank: null,
    });
    const namedOnly = { answersHeldBack: true, namedOnly: true, quartilesNamedOnly: true };
    expect(line(item({ ...few, ...namedOnly })).remark).toBe('From the 2 named. Fewer than six.');
  });
});
