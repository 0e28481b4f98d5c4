import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figuresOf } from './indicator-figures.js';
import { type Indicator } from './indicator-table.js';
import { judged, meanDistance } from './mean-distance.js';
import { ownFigureFinder } from './own-figure.js';
import { rankAmong } from './rank-among.js';
import { indicatorBars, type BarWords } from './use-indicator-bars.js';

const figure = fc.integer({ min: 0, max: 40 });
const indicator = (change: Partial<Indicator>): Indicator => ({
  questionId: 'cost',
  code: 'derived.cost',
  text: 'Cost per resident',
  unit: '$/resident',
  decimals: 2,
  derived: true,
  higherIsBetter: true,
  formula: null,
  mean: null,
  n: null,
  namedOnly: false,
  withheld: null,
  ...change,
});

describe('the distance from a mean', () => {
  it('leads from the mean back to the figure, and is a part of the mean', () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (own, mean) => {
        const distance = meanDistance(own, mean, 2);
        if (distance.side === 'level') {
          expect(Math.abs(own - mean)).toBeLessThanOrEqual(Math.max(0.005, 0.0005 * mean));
          return;
        }
        const sign = distance.side === 'above' ? 1 : -1;
        expect(mean + sign * distance.amount).toBeCloseTo(own, 4);
        expect((distance.share ?? 0) * mean).toBeCloseTo(distance.amount, 4);
      }),
    );
  });

  it('is no part of a mean that is not above zero, and level where it is written as zero', () => {
    expect(meanDistance(3, 0, 1)).toEqual({ side: 'above', amount: 3, share: null });
    expect(meanDistance(-3, -1, 1)).toEqual({ side: 'below', amount: 2, share: null });
    expect(meanDistance(3.04, 3, 1)).toEqual({ side: 'level' });
    expect(meanDistance(1_000_100, 1_000_000, 0)).toEqual({ side: 'level' });
  });

  it('is better or worse only where less is said to be better', () => {
    const below = meanDistance(1, 2, 1);
    const above = meanDistance(3, 2, 1);
    expect([below, above].map((one) => judged(one, { higherIsBetter: true }))).toEqual([null, null]);
    expect([below, above].map((one) => judged(one, { higherIsBetter: false }))).toEqual(['better', 'worse']);
    expect(judged(meanDistance(2, 2, 1), { higherIsBetter: false })).toBeNull();
  });
});

describe('the rank', () => {
  const figures = fc.array(figure, { minLength: 6, maxLength: 30 });

  it('is the first place of the figure in the order of all', () => {
    fc.assert(
      fc.property(figures, fc.nat(), fc.boolean(), (all, pick, descending) => {
        const own = all[pick % all.length];
        const ordered = all.toSorted((a, b) => (descending ? b - a : a - b));
        expect(rankAmong(own, all, descending)).toEqual({ place: ordered.indexOf(own) + 1, of: all.length });
      }),
    );
  });

  it('is untold among fewer than six', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), fc.boolean(), (all, descending) => {
        expect(rankAmong(all[0], all, descending)).toBeNull();
      }),
    );
  });
});

const answers = fc.dictionary(
  fc.constantFrom('m0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'),
  fc.option(figure),
);
const municipalities = Array.from({ length: 8 }, (_, at) => ({
  id: `m${at}`,
  name: `Town ${at}`,
  population: at,
}));
const tableOf = (given: Record<string, number | null>) => ({
  municipalities,
  values: Object.entries(given).map(([municipalityId, value]) => ({
    questionId: 'cost',
    municipalityId,
    value,
  })),
});

describe('the figures of an indicator', () => {
  it('hold each municipality once: with a figure in order, without one, or not shown', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, higherIsBetter) => {
        const { named, notKnown, notShown } = figuresOf(
          { questionId: 'cost', higherIsBetter },
          tableOf(given),
        );
        const found = [...named.map(({ municipality }) => municipality), ...notKnown, ...notShown];
        expect(found.map(({ id }) => id).sort()).toEqual(municipalities.map(({ id }) => id));
        const values = named.map(({ value }) => value);
        expect(values).toEqual(values.toSorted((a, b) => (higherIsBetter ? b - a : a - b)));
        expect(notShown.every(({ id }) => !(id in given))).toBe(true);
        expect(notKnown.every(({ id }) => given[id] === null)).toBe(true);
      }),
    );
  });
});

describe('what a picture could give away', () => {
  const words: BarWords = { own: 'yours', mean: (mean) => mean, figure: (value) => String(value) };

  it('holds no figure but those shared by name, and the mean only where it is shown', () => {
    fc.assert(
      fc.property(answers, fc.option(figure), (given, mean) => {
        const one = indicator({ mean });
        const subject = indicatorBars(one, figuresOf(one, tableOf(given)), new Set(['m0']), words);
        const shared = Object.values(given).filter((value) => value !== null);
        expect(subject.bars.map(({ value }) => value).sort()).toEqual(shared.sort());
        expect(subject.line?.value ?? null).toBe(mean);
      }),
    );
  });

  it('does not change with what one’s own municipality keeps to itself', () => {
    fc.assert(
      fc.property(answers, figure, ({ m0: _, ...given }, kept) => {
        const table = tableOf(given);
        const own = ownFigureFinder('m0', table, [
          { question: { id: 'cost' }, score: kept, state: 'ANSWERED' },
        ]);
        expect(own('cost')).toEqual({ kind: 'figure', value: kept, shared: false });
        const one = indicator({});
        const subject = indicatorBars(one, figuresOf(one, table), new Set(['m0']), words);
        expect(subject.bars.map(({ id }) => id)).not.toContain('m0');
        expect(subject.line).toBeNull();
      }),
    );
  });
});

describe('one’s own figure', () => {
  const own = (
    given: Record<string, number | null>,
    score: number | null,
    state: 'ANSWERED' | 'DECLINED' | null,
  ) => ownFigureFinder('m0', tableOf(given), [{ question: { id: 'cost' }, score, state }])('cost');

  it('is as it is shared, else as it was answered, else why there is none', () => {
    expect(own({ m0: 4 }, 4, 'ANSWERED')).toEqual({ kind: 'figure', value: 4, shared: true });
    expect(own({}, 0, 'ANSWERED')).toEqual({ kind: 'figure', value: 0, shared: false });
    expect(own({ m0: null }, null, 'DECLINED')).toEqual({ kind: 'none', state: 'DECLINED' });
    expect(own({}, null, null)).toEqual({ kind: 'none', state: 'UNANSWERED' });
    expect(ownFigureFinder('m0', tableOf({}), [])('cost')).toBeNull();
  });
});
