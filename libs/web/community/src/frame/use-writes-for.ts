import { permits } from '@commonworks/access';
import { useAbility, useCurrentContext } from '@commonworks/web-ui';

/** For whom one writes in communities: a municipality, or as who coordinates the consortium. */
export interface WritesFor {
  municipalityId: string | null;
}

/** Null for who reads alone. */
export function useWritesFor(): WritesFor | null {
  const ability = useAbility();
  const { acting } = useCurrentContext();
  if (acting?.kind === 'MUNICIPALITY')
    return permits(ability, 'write', 'Community', { municipalityId: acting.id })
      ? { municipalityId: acting.id }
      : null;
  if (acting?.kind === 'CONSORTIUM')
    return permits(ability, 'write', 'Community', { consortiumId: acting.id })
      ? { municipalityId: null }
      : null;
  return null;
}
