import { abilityFor, permits, type ActionOn, type SubjectFields } from '@commonworks/access';
import { useMe } from '@commonworks/web-ui';
import { useMemo } from 'react';

/** What the signed-in person may do to a campaign. */
export function useCampaignAbility(): (
  action: ActionOn<'Campaign'>,
  campaign: SubjectFields['Campaign'],
) => boolean {
  const me = useMe();
  return useMemo(() => {
    const memberships = (me?.memberships ?? []).map(({ role, municipality, consortium }) => ({
      role,
      municipalityId: municipality?.id,
      consortiumId: consortium?.id,
    }));
    const ability = abilityFor(memberships, { personId: me?.id ?? null, consortiaOfOwnMunicipalities: [] });
    return (action, campaign) => permits(ability, action, 'Campaign', campaign);
  }, [me]);
}
