import type { SharingLevel } from '@commonworks/domain-assessment';

/**
 * Who shares how in the regional demo: two thirds by name, a quarter in aggregate only, and four who keep
 * a section to themselves. Chosen so that every disclosure rule is seen at work: a large contributor that
 * would dominate amounts, types with too few hidden contributors, and groups whose difference would betray.
 */
const IN_AGGREGATE_ONLY = new Set([
  'City of Calgary',
  'Lethbridge County',
  'Mountain View County',
  'Municipal District of Bonnyville',
  'Municipal District of Lesser Slave River',
  'County of Vermilion River',
  'Town of Taber',
]);

const KEPT_PRIVATE: Record<string, string[]> = {
  'City of Leduc': ['figures'],
  'Strathcona County': ['figures', 'systems'],
  'Town of Canmore': ['community'],
  'City of Airdrie': ['protection'],
};

export const regionalSharing = (
  municipality: string,
): { sharing: SharingLevel; privateSections: string[] } => ({
  sharing: IN_AGGREGATE_ONLY.has(municipality) ? 'AGGREGATE' : 'NAMED',
  privateSections: KEPT_PRIVATE[municipality] ?? [],
});

export const sharesInAggregateOnly = (municipality: string) => IN_AGGREGATE_ONLY.has(municipality);
