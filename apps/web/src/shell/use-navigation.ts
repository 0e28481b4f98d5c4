import { useAbility, useCurrentContext } from '@commonworks/web-ui';
import { navigationFor, type NavigationItem } from './navigation.js';

/** The rail of the person who is signed in, for whom the person acts now and the campaign looked at. */
export function useNavigation(): NavigationItem[] {
  const ability = useAbility();
  const { acting, campaign, campaigns, campaignsResult } = useCurrentContext();
  const released =
    campaign?.status === 'RELEASED'
      ? campaign
      : campaigns.filter(({ status }) => status === 'RELEASED').sort((a, b) => b.year - a.year)[0];
  const areKnown = campaignsResult.data !== undefined || campaignsResult.error !== undefined;
  return navigationFor(ability, acting, areKnown ? (released?.id ?? null) : undefined);
}
