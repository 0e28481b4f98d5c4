import { LeadTo, useCurrentContext, useMe } from '@commonworks/web-ui';
import { useParams } from 'react-router';
import { useMayCompare } from '../frame/results-campaign.js';

/** The results of a campaign begin with one's own standing; for those without a workbook, with the heat map. */
export function Component() {
  const { campaignId = '' } = useParams();
  const me = useMe();
  const { acting } = useCurrentContext();
  const mayCompare = useMayCompare();
  const compares =
    acting?.kind !== 'CONSORTIUM' &&
    me?.memberships.some(({ municipality }) => municipality && mayCompare(municipality.id));
  return <LeadTo to={`/results/${campaignId}/${compares ? 'benchmark' : 'heat-map'}`} />;
}
