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

describe('the reading', () => {
  it('counts only what can be compared', () => {
    expect(readingOf(all)).toEqual({ above: 3, compared: 4 });
    expect(readingOf([withheldItem()])).toEqual({ above: 0, compared: 0 });
  });
});
