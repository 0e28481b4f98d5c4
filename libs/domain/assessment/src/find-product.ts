import { foldProduct } from './fold-product.js';

/** A product as far as its names go. */
export interface NamedProduct {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/**
 * Finds the known product that a written name means: that of this name, else that with this synonym, else null. Of
 * several the one that stands first.
 */
export function productFinder<P extends NamedProduct>(products: readonly P[]): (written: string) => P | null {
  const known = new Map<string, P>();
  const learn = (name: string, product: P) => {
    const folded = foldProduct(name);
    if (folded !== '' && !known.has(folded)) known.set(folded, product);
  };
  for (const product of products) learn(product.name, product);
  for (const product of products) for (const synonym of product.synonyms) learn(synonym, product);
  return (written) => known.get(foldProduct(written)) ?? null;
}
