import { byFigure, type Sorting } from '@commonworks/web-ui';
import {
  advance,
  advanceInDeviations,
  figureKind,
  rankOf,
  sideOfMean,
  spreadOf,
  type BenchmarkItem,
} from './benchmark-item.js';

export type BenchmarkSort = 'distance' | 'own' | 'mean' | 'rank' | 'spread';
/** Of one's own answers beside the figures. */
export const OWN_SORTS: readonly BenchmarkSort[] = ['distance', 'own', 'mean', 'rank'];
/** Of the figures alone. */
export const REGION_SORTS: readonly BenchmarkSort[] = ['spread', 'mean'];

export interface BenchmarkView {
  /** Id of the section to show; null for all. */
  section: string | null;
  /** Words that the question, its service or its section must hold. */
  search: string;
  /** Null: in the order of the workbook, by section. */
  sorting: Sorting<BenchmarkSort> | null;
}

export interface ItemGroup {
  id: string;
  /** Null where the rows of all sections stand in one order. */
  title: string | null;
  items: BenchmarkItem[];
}

/** The questions a view shows, in its order: by section, or sorted across all of them. */
export function arrangeItems(
  items: readonly BenchmarkItem[],
  { section, search, sorting }: BenchmarkView,
): ItemGroup[] {
  const words = search.trim().toLocaleLowerCase();
  const shown = items.filter(
    ({ question: { sectionId, sectionTitle, text, serviceName } }) =>
      (section === null || sectionId === section) &&
      [text, serviceName, sectionTitle].some((part) => part?.toLocaleLowerCase().includes(words)),
  );
  if (!sorting) return bySection(shown);
  return shown.length === 0 ? [] : [{ id: 'all', title: null, items: sortItems(shown, sorting) }];
}

function bySection(items: readonly BenchmarkItem[]): ItemGroup[] {
  const groups = new Map<string, ItemGroup>();
  for (const item of items) {
    const { sectionId, sectionTitle } = item.question;
    const id = sectionId ?? '';
    const group = groups.get(id) ?? { id, title: sectionTitle, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()].map((group) => ({ ...group, items: ratiosFirst(group.items) }));
}

/**
 * What is worked out of the figures of a section says more than they do, and stands before them: the cost per resident
 * before the cost and the residents. All else keeps its order.
 */
function ratiosFirst(items: BenchmarkItem[]): BenchmarkItem[] {
  const kindOf = ({ question: { kind } }: BenchmarkItem) => kind;
  const firstFigure = items.findIndex((item) => kindOf(item) === 'NUMBER');
  if (firstFigure < 0) return items;
  const after = items.slice(firstFigure);
  return [
    ...items.slice(0, firstFigure),
    ...after.filter((item) => kindOf(item) === 'DERIVED'),
    ...after.filter((item) => kindOf(item) !== 'DERIVED'),
  ];
}

/**
 * Scores come before figures in other units, which cannot stand in one order with them; among those, distances are
 * compared in standard deviations. Distances and ranks count towards the better side, own answers and means as they
 * are. What has no figure comes last either way.
 */
function sortItems(items: BenchmarkItem[], { by, descending }: Sorting<BenchmarkSort>): BenchmarkItem[] {
  const figure = (item: BenchmarkItem) => figureOf(item, by);
  const late = (item: BenchmarkItem) => {
    if (figure(item) === null) return 2;
    return by === 'rank' || figureKind(item) === 'score' ? 0 : 1;
  };
  return items.toSorted((a, b) => late(a) - late(b) || byFigure(figure(a), figure(b), descending));
}

function figureOf(item: BenchmarkItem, by: BenchmarkSort): number | null {
  switch (by) {
    case 'distance':
      return figureKind(item) === 'score' ? advance(item) : advanceInDeviations(item);
    case 'own':
      return item.score;
    case 'mean':
      return item.mean;
    case 'rank':
      return rankOf(item);
    case 'spread':
      return spreadOf(item);
  }
}

export interface Reading {
  ahead: number;
  compared: number;
  /** Whether the better side is above the mean for all of them. */
  higherIsBetter: boolean;
}

/** Of the answers that can be compared with the mean, how many stand on its better side. */
export function readingOf(items: readonly BenchmarkItem[]): Reading {
  const compared = items.filter(({ distance }) => distance !== null);
  return {
    compared: compared.length,
    ahead: compared.filter((item) => sideOfMean(item) === 'ahead').length,
    higherIsBetter: compared.every(({ question }) => question.higherIsBetter),
  };
}
