import { faultIf, refuseFaults } from '@commonworks/api-platform';
import { foldProduct, SYSTEM_FIELD_LENGTH, type PartialDate } from '@commonworks/domain-assessment';

/** So many other names a consortium may give to one product. */
export const MOST_SYNONYMS = 20;

/** What a consortium says of a product. */
export interface ProductWords {
  readonly name: string;
  readonly vendor: string | null;
  readonly synonyms: readonly string[];
  readonly supportEnds: PartialDate | null;
}

/** What may be stored, in one line each. @throws FieldError INVALID_INPUT */
export function checkWords(input: ProductWords): ProductWords {
  const name = tidy(input.name);
  const vendor = tidy(input.vendor ?? '');
  const synonyms = input.synonyms.map(tidy).filter((synonym) => synonym !== '');
  const isLong = (words: string) => words.length > SYSTEM_FIELD_LENGTH;
  const longest = { most: SYSTEM_FIELD_LENGTH };
  const repeated = repetition([name, ...synonyms]);
  refuseFaults(
    faultIf(name === '' || isLong(name), 'input.name', 'catalogue:product.name', longest),
    faultIf(isLong(vendor), 'input.vendor', 'catalogue:product.vendor', longest),
    faultIf(synonyms.some(isLong), 'input.synonyms', 'catalogue:product.synonym', longest) ??
      faultIf(synonyms.length > MOST_SYNONYMS, 'input.synonyms', 'catalogue:product.synonyms', {
        most: MOST_SYNONYMS,
      }) ??
      faultIf(repeated !== null, 'input.synonyms', 'catalogue:product.repeated', { name: repeated ?? '' }),
  );
  return { name, vendor: vendor || null, synonyms, supportEnds: input.supportEnds ?? null };
}

/** Without blanks around it and signs that nobody sees, and with single blanks within. */
const tidy = (words: string): string =>
  words
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim();

/** The first of the names that says the same as one before it. */
function repetition(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const folded = foldProduct(name);
    if (seen.has(folded)) return name;
    seen.add(folded);
  }
  return null;
}
