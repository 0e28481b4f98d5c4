import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import {
  MunicipalitiesWithoutLeadDocument,
  type MunicipalitiesWithoutLeadQuery,
} from '@commonworks/web-graphql';
import { useAbility, usePagedRows } from '@commonworks/web-ui';

/** A municipality that nobody leads yet, as its coordinator sees it. */
export type WithoutLead = MunicipalitiesWithoutLeadQuery['municipalitiesWithoutLead'][number];

/**
 * The municipalities of a consortium that nobody leads yet, all of them; none for whoever does not find them their
 * first leads, who is not told.
 */
export function useWithoutLead(consortiumId: string): readonly WithoutLead[] {
  const ability = useAbility();
  const result = useQuery(MunicipalitiesWithoutLeadDocument, {
    variables: { consortiumId },
    skip: !permits(ability, 'inviteFirstLead', 'Municipality', { consortiumId, hasLead: false }),
    fetchPolicy: 'cache-and-network',
  });
  const { rows } = usePagedRows({
    list: consortiumId,
    rows: result.data?.municipalitiesWithoutLead ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  return rows;
}
