import type { NamedValue } from '@commonworks/api-campaign/worker';
import { foldProduct, readSystem, type PartialDate } from '@commonworks/domain-assessment';
import type { SystemEntry } from '@commonworks/domain-opportunity';
import type { RegisterQuestion } from './asked-questions.worker.js';

/** A system in use, shared by name, as the rule takes it and as it is shown. */
export interface NamedSystem extends SystemEntry {
  readonly questionId: string;
  readonly serviceId: string | null;
  /** As the municipality wrote it. */
  readonly product: string;
}

/** A product that is known, as far as systems in use are told by it. */
export interface ListedProduct {
  readonly id: string;
  readonly name: string;
  readonly supportEnds: PartialDate | null;
}

/**
 * The systems of the register. One product is the same where what was written means the same known product, or reads
 * the same without case, accents, punctuation and blanks. What a municipality did not say of the end of support, a known
 * product says.
 */
export function namedSystems(
  questions: readonly RegisterQuestion[],
  values: readonly NamedValue[],
  findProduct: (written: string) => ListedProduct | null,
): NamedSystem[] {
  const asked = new Map(questions.map((question) => [question.id, question]));
  return values.flatMap(({ municipalityId, questionId, value }) => {
    const question = asked.get(questionId);
    if (!question) return [];
    const { product, supportEnds, replacement } = readSystem(value);
    const known = findProduct(product);
    return [
      {
        questionId,
        serviceId: question.serviceId,
        municipalityId,
        product,
        productKey: known?.id ?? foldProduct(product),
        supportEnds: supportEnds ?? known?.supportEnds ?? null,
        replacement,
      },
    ];
  });
}

/** What a product is called: by its known name, else as most wrote it, of several the first in the alphabet. */
export function productNames(
  systems: readonly NamedSystem[],
  findProduct: (written: string) => ListedProduct | null,
): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  for (const { productKey, product } of systems) {
    const name = findProduct(product)?.name ?? product;
    const counted = spellings.get(productKey) ?? new Map<string, number>();
    spellings.set(productKey, counted.set(name, (counted.get(name) ?? 0) + 1));
  }
  return new Map(
    [...spellings].map(([key, counted]) => {
      const [[name]] = [...counted].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [key, name];
    }),
  );
}
