import { useCurrentContext, useMe } from '@commonworks/web-ui';

/** A consortium whose groups one may read of. */
export interface OwnConsortium {
  id: string;
  code: string;
  name: string;
}

/** The consortium one acts for; for a municipality all that it belongs to, as their campaigns say. */
export function useOwnConsortia(): readonly OwnConsortium[] {
  const me = useMe();
  const { acting, campaigns } = useCurrentContext();
  if (acting?.kind === 'MUNICIPALITY')
    return [...new Map(campaigns.map(({ consortium }) => [consortium.id, consortium])).values()];
  const held = me?.memberships.find(({ consortium }) => consortium !== null && consortium.id === acting?.id);
  return held?.consortium ? [held.consortium] : [];
}
