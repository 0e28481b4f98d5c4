import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import {
  ResultsWorkbooksDocument,
  type CampaignBriefFragment,
  type ResultsWorkbooksQuery,
} from '@commonworks/web-graphql';
import { useAbility, useMe } from '@commonworks/web-ui';

export type ResultsCampaign = CampaignBriefFragment;
export type OwnWorkbook = ResultsWorkbooksQuery['workbooks'][number];

/** The results of a campaign can be read: they were published, and are not being made again. */
export function hasResults({ status, release }: ResultsCampaign): boolean {
  return status === 'RELEASED' && release?.status === 'PUBLISHED';
}

/** The campaigns that were released, the newest first. */
export function releasedFirst(campaigns: readonly ResultsCampaign[]): ResultsCampaign[] {
  return campaigns
    .filter(({ status }) => status === 'RELEASED')
    .sort((a, b) => b.year - a.year || (b.releasedAt ?? '').localeCompare(a.releasedAt ?? ''));
}

/** The workbooks of the person's own municipalities in a campaign; null while they are being fetched. */
export function useOwnWorkbooks(campaignId: string): OwnWorkbook[] | null {
  const me = useMe();
  const own = new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? []));
  const { data, error } = useQuery(ResultsWorkbooksDocument, {
    variables: { campaignId },
    skip: own.size === 0,
  });
  if (own.size === 0 || error) return [];
  return data?.workbooks.filter(({ municipality }) => own.has(municipality.id)) ?? null;
}

/** Says whether the person may compare the answers of a municipality with a group's. */
export function useMayCompare(): (municipalityId: string) => boolean {
  const ability = useAbility();
  return (municipalityId) => permits(ability, 'read', 'Benchmark', { municipalityId });
}

/** Says whether the person may read the figures of a campaign's groups without an answer of their own. */
export function useMayReadRegion(): (campaign: ResultsCampaign) => boolean {
  const ability = useAbility();
  return ({ consortium }) => permits(ability, 'read', 'Benchmark', { consortiumId: consortium.id });
}
