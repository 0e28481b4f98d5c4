import { foldProduct } from '@commonworks/domain-assessment';
import type { ProductRowFragment } from '@commonworks/web-graphql';

/** The products that hold the words in one of their names or their vendor's, however they are spelled. */
export function searchProducts(
  products: readonly ProductRowFragment[],
  words: string,
): readonly ProductRowFragment[] {
  const wanted = foldProduct(words);
  if (wanted === '') return products;
  return products.filter(({ name, vendor, synonyms }) =>
    [name, vendor ?? '', ...synonyms].some((text) => foldProduct(text).includes(wanted)),
  );
}
