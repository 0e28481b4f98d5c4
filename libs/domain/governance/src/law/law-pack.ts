import type { LocalText, Province } from '@commonworks/domain-assessment';

/**
 * What texts name laws by:
 * - `privacy`: what protects personal information that municipalities hold;
 * - `access`: what gives access to their records;
 * - `municipal`: under what municipalities act together;
 * - `accessibility`: what asks that people with disabilities can use what they offer;
 * - `procurement`: the trade agreements they buy by, with thresholds where those are fixed;
 * - `salesTax`: the taxes on what they buy.
 */
export const LAW_KEYS = [
  'privacy',
  'access',
  'municipal',
  'accessibility',
  'procurement',
  'salesTax',
] as const;
export type LawKey = (typeof LAW_KEYS)[number];

export const isLawKey = (name: string): name is LawKey => LAW_KEYS.some((key) => key === name);

/**
 * Names of laws as they stand in a sentence, with their article: “the Municipal Act, 2001”; in French each begins with
 * *la* or *l’*, so that *de* and *à* may stand before it.
 */
export type LawNames = Readonly<Record<LawKey, LocalText>>;

/** Whose law was named as of which day: a document that was agreed keeps to the pack it was agreed with. */
export interface LawPack {
  /** “AB-2025-06-11”; “general” where no province is named. */
  readonly id: string;
  readonly province: Province | null;
  /** Since when its names hold, YYYY-MM-DD. */
  readonly from: string;
  readonly names: LawNames;
}
