import { useQuery } from '@apollo/client/react';
import { RegionNamesDocument } from '@commonworks/web-graphql';
import { useMemo } from 'react';

/** What the consortium of a campaign calls the regions of both charts, by code; none until they have come. */
export function useRegionNames(campaignId: string): Readonly<Record<string, string>> {
  const { data } = useQuery(RegionNamesDocument, { variables: { campaignId } });
  return useMemo(() => {
    const regions = [...(data?.client?.regions ?? []), ...(data?.supplier?.regions ?? [])];
    return Object.fromEntries(regions.map(({ code, name }) => [code, name]));
  }, [data]);
}
