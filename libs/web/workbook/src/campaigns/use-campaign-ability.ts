import { permits, type ActionOn, type SubjectFields } from '@commonworks/access';
import { useAbility } from '@commonworks/web-ui';
import { useCallback } from 'react';

/** What the signed-in person may do to a campaign. */
export function useCampaignAbility(): (
  action: ActionOn<'Campaign'>,
  campaign: SubjectFields['Campaign'],
) => boolean {
  const ability = useAbility();
  return useCallback((action, campaign) => permits(ability, action, 'Campaign', campaign), [ability]);
}
