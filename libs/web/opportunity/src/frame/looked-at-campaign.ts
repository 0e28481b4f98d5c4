import { type CampaignBriefFragment } from '@commonworks/web-graphql';

type Campaign = CampaignBriefFragment;

/** Opportunities stand on results that can be read: published, and not being made again. */
export function hasResults({ status, release }: Campaign): boolean {
  return status === 'RELEASED' && release?.status === 'PUBLISHED';
}

/**
 * The campaign whose opportunities are shown: the one that is looked at, or where it has no results yet the newest that
 * has. Null where none has.
 */
export function lookedAtCampaign(current: Campaign | null, all: readonly Campaign[]): Campaign | null {
  if (current !== null && hasResults(current)) return current;
  const released = all.filter(hasResults);
  released.sort((a, b) => b.year - a.year || (b.releasedAt ?? '').localeCompare(a.releasedAt ?? ''));
  return released.at(0) ?? null;
}
