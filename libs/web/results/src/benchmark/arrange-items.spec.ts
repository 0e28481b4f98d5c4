import { describe, expect, it } from '@jest/globals';
import { item, withheldItem } from '../fixtures/benchmark-item.fixture.js';
import { arrangeItems, readingOf, type BenchmarkSort } from './arrange-items.js';

const all = [
  item({ question: { id: 'far', sectionId: 's1' }, distance: -40, score: 10 }),
  item({ question: { id: 'near', sectionId: 's2', sectionTitle: 'Finance', text: 'Payroll' }, distance: 5 }),
  withheldItem({ question: { id: 'hidden', sectionId: 's1' } }),
  item({ question: { id: 'staff', sectionId: 's2', kind: 'NUMBER' }, distance: 900, deviations: 0.2 }),
  item({ question: { id: 'high', sectionId: 's1' }, distance: 30, score: 90 }),
];
const none = { section: null, search: '', sorting: null };
const order = (by: BenchmarkSort, descending: boolean) =>
  arrangeItems(all, { ...none, sorting: { by, descending } }).flatMap(({ items }) =>
    items.map(({ question }) => question.id),
  );

describe('the questions of a view', () => {
  it('stand by section in the order of the workbook', () => {
    const groups = arrangeItems(all, none);
    expect(groups.map(({ id, items }) => [id, items.map(({ question }) => question.id)])).toEqual([
      ['s1', ['far', 'hidden', 'high']],
      ['s2', ['near', 'staff']],
    ]);
  });

  it('stand with what is worked out of the figures of a section before them, all else as it was', () => {
    const kinds = ['SCALE', 'NUMBER', 'NUMBER', 'DERIVED', 'CHOICE', 'DERIVED'] as const;
    const figures = kinds.map((kind, i) => item({ question: { id: `${kind} ${i}`, sectionId: 's1', kind } }));
    const ids = arrangeItems(figures, none).flatMap(({ items }) => items.map(({ question }) => question.id));
    expect(ids).toEqual(['SCALE 0', 'DERIVED 3', 'DERIVED 5', 'NUMBER 1', 'NUMBER 2', 'CHOICE 4']);
  });

  it('are those of one section, or those that hold the words', () => {
    expect(arrangeItems(all, { ...none, section: 's2' }).map(({ id }) => id)).toEqual(['s2']);
    const found = arrangeItems(all, { ...none, search: ' FINANCE ' }).flatMap(({ items }) => items);
    expect(found.map(({ question }) => question.id)).toEqual(['near']);
    expect(arrangeItems(all, { ...none, search: 'zzz' })).toEqual([]);
    expect(
      arrangeItems(all, { section: 's9', search: '', sorting: { by: 'mean', descending: true } }),
    ).toEqual([]);
  });

  it('are sorted by distance both ways, points before other units, what is withheld last', () => {
    expect(order('distance', true)).toEqual(['high', 'near', 'far', 'staff', 'hidden']);
    expect(order('distance', false)).toEqual(['far', 'near', 'high', 'staff', 'hidden']);
  });

  it('are sorted by one’s own answer, which a withheld group does not hide', () => {
    expect(order('own', false)).toEqual(['far', 'near', 'hidden', 'high', 'staff']);
  });
});

describe('where less is better', () => {
  const less = { higherIsBetter: false };
  const few = [
    item({ question: { id: 'more' }, distance: 10, percentileRank: 70 }),
    item({ question: { id: 'low', ...less }, distance: -30, percentileRank: 5, score: 20 }),
    item({ question: { id: 'high', ...less }, distance: 20, percentileRank: 90, score: 70 }),
  ];
  const ids = (by: BenchmarkSort) =>
    arrangeItems(few, { ...none, sorting: { by, descending: true } })[0].items.map(
      ({ question }) => question.id,
    );

  it('a low answer stands ahead in the order, and in the reading', () => {
    expect(ids('distance')).toEqual(['low', 'more', 'high']);
    expect(ids('rank')).toEqual(['low', 'more', 'high']);
    expect(readingOf(few)).toEqual({ ahead: 2, compared: 3, higherIsBetter: false });
  });

  it('answers are still ordered by their own size', () => {
    expect(ids('own')).toEqual(['more', 'high', 'low']);
  });
});

describe('the reading', () => {
  it('counts only what can be compared', () => {
    expect(readingOf(all)).toEqual({ ahead: 3, compared: 4, higherIsBetter: true });
    expect(readingOf([withheldItem()])).toEqual({ ahead: 0, compared: 0, higherIsBetter: true });
  });
});
