import { type RegisteredSystemFragment } from '@commonworks/web-graphql';
import { byWord, type Sorting } from '@commonworks/web-ui';
import { groupBy } from './group-by.js';
import { soonestEnd } from './support.js';

export type RegisteredSystem = RegisteredSystemFragment;

/** What the register stands by; by product unless told. */
export type SystemsOrder = 'product' | 'function' | 'municipality';
export const SYSTEMS_ORDERS: readonly SystemsOrder[] = ['product', 'function', 'municipality'];

export type SystemSort =
  'function' | 'municipality' | 'product' | 'vendor' | 'hosting' | 'version' | 'supportEnds';
export const SYSTEM_SORTS: readonly SystemSort[] = [
  'function',
  'municipality',
  'product',
  'vendor',
  'hosting',
  'version',
  'supportEnds',
];

export interface SystemsFilter {
  /** Id of the question that asks for a function's system; null for all. */
  functionId: string | null;
  /** Words that product, vendor, or planned replacement must hold. */
  search: string;
}

/** The systems that a filter leaves. */
export function filterSystems(
  systems: readonly RegisteredSystem[],
  { functionId, search }: SystemsFilter,
): RegisteredSystem[] {
  const words = search.trim().toLocaleLowerCase();
  return systems.filter(
    ({ questionId, product, knownAs, vendor, plannedReplacement }) =>
      (functionId === null || questionId === functionId) &&
      [product, knownAs, vendor, plannedReplacement].some((part) =>
        part?.toLocaleLowerCase().includes(words),
      ),
  );
}

export interface SystemsGroup {
  key: string;
  /** Null where all stand in one order. */
  heading: string | null;
  rows: RegisteredSystem[];
}

/**
 * Systems in the order of one column, or by function or municipality: there those first whose support ended or ends the
 * soonest.
 */
export function arrangeSystems(
  systems: readonly RegisteredSystem[],
  by: Exclude<SystemsOrder, 'product'>,
  sorting: Sorting<SystemSort> | null,
): SystemsGroup[] {
  if (sorting) return [{ key: 'all', heading: null, rows: sortSystems(systems, sorting) }];
  const groups = groupBy(systems, (system) => wordOf(system, by) ?? '');
  const arranged = [...groups].map(([name, rows]) => ({
    key: name,
    heading: name,
    rows: rows.sort(
      (a, b) =>
        soonestEnd(a.supportEnds, b.supportEnds) ||
        byWord(a.municipality.name, b.municipality.name, false) ||
        byWord(a.function, b.function, false),
    ),
  }));
  return arranged.sort((a, b) => byWord(a.heading, b.heading, false));
}

function sortSystems(
  systems: readonly RegisteredSystem[],
  { by, descending }: Sorting<SystemSort>,
): RegisteredSystem[] {
  return systems.toSorted(
    (a, b) =>
      (by === 'supportEnds' ? byEnd(a, b, descending) : byWord(wordOf(a, by), wordOf(b, by), descending)) ||
      byWord(a.municipality.name, b.municipality.name, false),
  );
}

/** What nobody knows comes last whichever way one sorts. */
function byEnd(a: RegisteredSystem, b: RegisteredSystem, descending: boolean): number {
  const known = a.supportEnds !== null && b.supportEnds !== null;
  return soonestEnd(a.supportEnds, b.supportEnds) * (descending && known ? -1 : 1);
}

function wordOf(system: RegisteredSystem, by: Exclude<SystemSort, 'supportEnds'>): string | null {
  return by === 'municipality' ? system.municipality.name : system[by];
}
