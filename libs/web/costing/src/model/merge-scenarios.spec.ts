import { describe, expect, it } from '@jest/globals';
import { EXAMPLE } from '../fixtures/example.fixture.js';
import { mergeScenarios, sameContent, takeTheirs, type ScenarioContent } from './merge-scenarios.js';
import type { ScenarioModel } from './scenario.js';

const { name, note, model } = EXAMPLE;
const base: ScenarioContent = { name, note, model };
const withModel = (change: Partial<ScenarioModel>): ScenarioContent => ({
  ...base,
  model: { ...model, ...change },
});
const amount = (code: string, amountCents: number) =>
  withModel({ lines: model.lines.map((line) => (line.code === code ? { ...line, amountCents } : line)) });
const without = (code: string) => withModel({ lines: model.lines.filter((line) => line.code !== code) });
const amountIn = (content: ScenarioContent, code: string) =>
  content.model.lines.find((line) => line.code === code)?.amountCents;

describe('what two people changed in one scenario', () => {
  it('is all kept where they changed different things', () => {
    const { content, clashes } = mergeScenarios(base, amount('running', 1), withModel({ ratePct: 5 }));
    expect(clashes).toEqual([]);
    expect(amountIn(content, 'running')).toBe(1);
    expect(content.model.ratePct).toBe(5);
    expect(content.model.participants).toEqual(model.participants);
  });

  it('is told with both where they changed one field, and what is typed stays', () => {
    const { content, clashes } = mergeScenarios(base, amount('running', 1), amount('running', 2));
    expect(amountIn(content, 'running')).toBe(1);
    expect(clashes).toEqual([{ of: 'line', code: 'running', field: 'amountCents', mine: 1, theirs: 2 }]);
    expect(amountIn(takeTheirs(content, clashes[0]), 'running')).toBe(2);
  });

  it('is no clash where they changed it alike', () => {
    expect(mergeScenarios(base, amount('running', 7), amount('running', 7)).clashes).toEqual([]);
  });

  it('keeps the lines that each added, in any order', () => {
    const more = (code: string) => withModel({ lines: [...model.lines, { ...model.lines[0], code }] });
    const { content, clashes } = mergeScenarios(base, more('mine'), more('theirs'));
    expect(content.model.lines.map(({ code }) => code)).toEqual([
      'implementation',
      'running',
      'theirs',
      'mine',
    ]);
    expect(clashes).toEqual([]);
  });

  it('lets a line go that one removed, and keeps it where the other changed it', () => {
    expect(amountIn(mergeScenarios(base, base, without('running')).content, 'running')).toBeUndefined();
    expect(amountIn(mergeScenarios(base, without('running'), base).content, 'running')).toBeUndefined();
    const kept = mergeScenarios(base, without('running'), amount('running', 9));
    expect(amountIn(kept.content, 'running')).toBe(9);
    expect(kept.clashes).toMatchObject([{ of: 'line', code: 'running', field: null, mine: null }]);
    const mine = mergeScenarios(base, amount('running', 9), without('running'));
    expect(amountIn(mine.content, 'running')).toBe(9);
    expect(amountIn(takeTheirs(mine.content, mine.clashes[0]), 'running')).toBeUndefined();
  });

  it('lets the grant of a line go with it', () => {
    const { content } = mergeScenarios(base, base, without('implementation'));
    expect(content.model.grants).toEqual([]);
  });

  it('tells clashes of parameters, names, members and grants too', () => {
    const mine = {
      ...withModel({ years: 6, grants: [{ lineCode: 'implementation', amountCents: 1 }] }),
      name: 'A',
    };
    const theirs = {
      ...withModel({ years: 7, grants: [{ lineCode: 'implementation', amountCents: 2 }] }),
      name: 'B',
    };
    const { content, clashes } = mergeScenarios(base, mine, theirs);
    expect(clashes.map(({ of, field }) => [of, field])).toEqual([
      ['scenario', 'name'],
      ['scenario', 'years'],
      ['grant', 'amountCents'],
    ]);
    const taken = clashes.reduce(takeTheirs, content);
    expect(sameContent(taken, theirs)).toBe(true);
  });

  it('sees no difference between what is left out and what is null, and every other', () => {
    const [first, ...lines] = model.lines;
    const nulled = withModel({ lines: [{ ...first, perUserCents: null }, ...lines] });
    expect(sameContent(base, nulled)).toBe(true);
    expect(sameContent(base, amount('running', 1))).toBe(false);
    expect(sameContent(base, { ...base, note: 'x' })).toBe(false);
  });
});
