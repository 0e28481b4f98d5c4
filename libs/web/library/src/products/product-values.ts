import { parseWrittenDate, type PartialDate } from '@commonworks/domain-assessment';
import type { ProductRowFragment } from '@commonworks/web-graphql';

/** What the form holds of a product: the consortium's own words. */
export interface ProductValues {
  name: string;
  vendor: string;
  /** One a line. */
  synonyms: string;
  supportEnds: string;
}

export const FIELDS = ['name', 'vendor', 'synonyms', 'supportEnds'] as const;

export function valuesOf(product: ProductRowFragment | null): ProductValues {
  return {
    name: product?.name ?? '',
    vendor: product?.vendor ?? '',
    synonyms: product?.ownSynonyms.join('\n') ?? '',
    supportEnds: product?.ownSupportEnds ?? '',
  };
}

/** The values as they are sent; null where the end of support is no date. */
export function inputOf({ name, vendor, synonyms, supportEnds }: ProductValues): {
  name: string;
  vendor: string | null;
  synonyms: string[];
  supportEnds: PartialDate | null;
} | null {
  const end = parseWrittenDate(supportEnds);
  if (!end.ok && end.reason !== 'EMPTY') return null;
  return {
    name,
    vendor: vendor.trim() || null,
    synonyms: synonyms
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    supportEnds: end.ok ? end.value : null,
  };
}
