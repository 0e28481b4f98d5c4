import { permits } from '@commonworks/access';
import { type CampaignBriefFragment } from '@commonworks/web-graphql';
import { useAbility } from '@commonworks/web-ui';

/** Whether the person may move the weights of a campaign's opportunities, publish, change and retire them. */
export function useMayCurate({ consortium }: CampaignBriefFragment): boolean {
  const ability = useAbility();
  return permits(ability, 'curate', 'Opportunity', { consortiumId: consortium.id, status: 'CANDIDATE' });
}
