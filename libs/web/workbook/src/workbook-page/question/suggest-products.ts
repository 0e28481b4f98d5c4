import { foldProduct, type NamedProduct } from '@commonworks/domain-assessment';

/** So many at once: what is not among them is found by typing on. */
const MOST = 8;

/** A product that may be meant, and by which other name of it, where it is not by its own. */
export interface Suggestion<P> {
  product: P;
  alias: string | null;
}

/**
 * The products that hold what is typed in one of their names, however it is spelled: first those that are called so,
 * then those whose name begins with it, then the rest; of each kind in their order.
 */
export function suggestProducts<P extends NamedProduct>(
  products: readonly P[],
  typed: string,
): Suggestion<P>[] {
  const wanted = foldProduct(typed);
  const ranked = products.flatMap((product) => {
    const names = [product.name, ...product.synonyms];
    const ranks = names.map((name) => rankOf(foldProduct(name), wanted));
    const rank = Math.min(...ranks);
    if (rank === Infinity) return [];
    const name = names[ranks.indexOf(rank)] ?? product.name;
    return [{ rank, suggestion: { product, alias: name === product.name ? null : name } }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : Infinity;
}
