import { describe, expect, it } from '@jest/globals';
import { item } from '../fixtures/benchmark-item.fixture.js';
import {
  figureDigits,
  advanceInDeviations,
  questionParts,
  rankOf,
  sideOfMean,
  strength,
  stripEnds,
} from './benchmark-item.js';

describe('the name of a question', () => {
  it('is its service, where the question begins with it, and the rest stands below', () => {
    expect(questionParts(item().question)).toEqual({ head: 'Parks', rest: 'How ready are you?' });
    const french = item({ question: { text: 'Parcs\u00a0: êtes-vous prêts?', serviceName: 'Parcs' } });
    expect(questionParts(french.question)).toEqual({ head: 'Parcs', rest: 'Êtes-vous prêts?' });
  });

  it('is the whole question otherwise', () => {
    const text = 'Parks and trails: how many?';
    expect(questionParts(item({ question: { text } }).question)).toEqual({ head: text, rest: null });
    expect(questionParts(item({ question: { text: 'IT staff', serviceName: null } }).question)).toEqual({
      head: 'IT staff',
      rest: null,
    });
  });
});

describe('the decimals of a group’s figure', () => {
  const number = (unit: string | null, decimals: number | null) =>
    figureDigits(item({ question: { kind: 'NUMBER', unit, decimals } }));

  it('are one for a score and for the mean of whole numbers, and those of a finer number', () => {
    expect(figureDigits(item())).toBe(1);
    expect(number('staff', 0)).toBe(1);
    expect(number('%', 2)).toBe(2);
  });

  it('are none for whole dollars', () => {
    expect(number('$', 0)).toBe(0);
    expect(number('$', 2)).toBe(2);
  });
});

describe('the ends of the strip', () => {
  const number = { question: { kind: 'NUMBER' as const } };

  it('are those of the scale for a score', () => {
    expect(stripEnds(item())).toEqual({ min: 0, max: 100 });
  });

  it('follow the quartiles for a figure in its own unit, else mean and spread', () => {
    expect(stripEnds(item({ ...number, q1: 100, q3: 200 }))).toEqual({ min: -50, max: 350 });
    expect(stripEnds(item({ ...number, q1: null, q3: null, mean: 10, sd: 2 }))).toEqual({ min: 6, max: 14 });
  });

  it('are unknown where nothing tells how far answers lie apart', () => {
    expect(stripEnds(item({ ...number, q1: null, q3: null, sd: null }))).toBeNull();
    expect(stripEnds(item({ ...number, q1: 5, q3: 5, sd: 0 }))).toBeNull();
  });
});

describe('the side of the mean', () => {
  it('is the better one above it, or below it where less is better', () => {
    expect(sideOfMean(item({ distance: 3 }))).toBe('ahead');
    expect(sideOfMean(item({ distance: -3 }))).toBe('behind');
    expect(sideOfMean(item({ distance: -3, question: { higherIsBetter: false } }))).toBe('ahead');
    expect(sideOfMean(item({ distance: 0 }))).toBe('level');
    expect(sideOfMean(item({ distance: -0.004, question: { kind: 'DERIVED' } }))).toBe('behind');
    expect(sideOfMean(item({ distance: null }))).toBeNull();
  });

  it('has the rank and the deviations follow it', () => {
    const less = { higherIsBetter: false };
    expect(rankOf(item({ percentileRank: 80 }))).toBe(80);
    expect(rankOf(item({ percentileRank: 80, question: less }))).toBe(20);
    expect(rankOf(item({ percentileRank: null, question: less }))).toBeNull();
    expect(advanceInDeviations(item({ deviations: -1.5, question: less }))).toBe(1.5);
  });

  it('is coloured by standard deviations up to two', () => {
    expect(strength(item({ deviations: -1 }))).toBe(0.5);
    expect(strength(item({ deviations: 9 }))).toBe(1);
    expect(strength(item({ deviations: null, distance: 50 }))).toBe(1);
    const amount = item({ deviations: null, distance: 9_000, question: { kind: 'NUMBER' } });
    expect(strength(amount)).toBe(0.5);
  });
});
