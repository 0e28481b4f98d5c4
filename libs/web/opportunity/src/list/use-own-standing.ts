import { useQuery } from '@apollo/client/react';
import { OwnQuadrantDocument } from '@commonworks/web-graphql';
import { useMemo } from 'react';
import { ownStanding, type OwnStanding } from './worth.js';

/**
 * Where one's own municipality stands in a campaign; null for who acts for none, undefined until it is known. What
 * cannot be had makes nothing worth one's while, and holds nothing up.
 */
export function useOwnStanding(
  campaignId: string,
  municipalityId: string | null,
): OwnStanding | null | undefined {
  const { data, error } = useQuery(OwnQuadrantDocument, {
    variables: { campaignId, municipalityId: municipalityId ?? '' },
    skip: municipalityId === null,
  });
  return useMemo(() => {
    if (municipalityId === null) return null;
    if (data) return ownStanding(municipalityId, data);
    return error ? ownStanding(municipalityId, { client: null, supplier: null }) : undefined;
  }, [municipalityId, data, error]);
}
