import { useMe } from '../me/me.js';
import { useCurrentContext } from './current-context.js';

export interface CurrentConsortium {
  id: string;
  code: string;
  name: string;
}

/** The consortium one acts for; for a municipality that of the campaign one looks at; null where there is none. */
export function useCurrentConsortium(): CurrentConsortium | null {
  const me = useMe();
  const { acting, campaign } = useCurrentContext();
  if (acting?.kind === 'MUNICIPALITY') return campaign?.consortium ?? null;
  const held = me?.memberships.find(({ consortium }) => consortium?.id === acting?.id);
  return held?.consortium ?? null;
}
