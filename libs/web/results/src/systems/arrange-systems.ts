import { type RegisteredSystemFragment } from '@commonworks/web-graphql';
import { byWord, type Sorting } from '@commonworks/web-ui';

export type RegisteredSystem = RegisteredSystemFragment;

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

export interface SystemsView {
  /** Id of the question that asks for a function's system; null for all. */
  functionId: string | null;
  /** Words that product, vendor, or planned replacement must hold. */
  search: string;
  sorting: Sorting<SystemSort> | null;
}

function wordOf(system: RegisteredSystem, by: SystemSort): string | null {
  return by === 'municipality' ? system.municipality.name : system[by];
}

/** The systems a view shows, in its order; by function and then municipality where none is asked for. */
export function arrangeSystems(
  systems: readonly RegisteredSystem[],
  { functionId, search, sorting }: SystemsView,
): RegisteredSystem[] {
  const words = search.trim().toLocaleLowerCase();
  const { by, descending } = sorting ?? { by: 'function' as const, descending: false };
  return systems
    .filter(
      ({ questionId, product, vendor, plannedReplacement }) =>
        (functionId === null || questionId === functionId) &&
        [product, vendor, plannedReplacement].some((part) => part?.toLocaleLowerCase().includes(words)),
    )
    .sort(
      (a, b) =>
        byWord(wordOf(a, by), wordOf(b, by), descending) ||
        byWord(a.municipality.name, b.municipality.name, false),
    );
}

export interface ProductGroup {
  product: string;
  systems: RegisteredSystem[];
  /** Municipalities that run it, each once. */
  municipalities: number;
  /** The earliest end of support that anyone gave; null where nobody did. */
  supportEnds: string | null;
}

/** Systems by product, the most widespread first: what several could replace together. */
export function byProduct(systems: readonly RegisteredSystem[]): ProductGroup[] {
  const groups = new Map<string, RegisteredSystem[]>();
  for (const system of systems) {
    const key = system.product.trim().toLocaleLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), system]);
  }
  return [...groups.values()]
    .map((members) => ({
      product: members[0].product.trim(),
      systems: members,
      municipalities: new Set(members.map(({ municipality }) => municipality.id)).size,
      supportEnds:
        members
          .flatMap(({ supportEnds }) => supportEnds ?? [])
          .sort()
          .at(0) ?? null,
    }))
    .sort((a, b) => b.municipalities - a.municipalities || byWord(a.product, b.product, false));
}
