import { abilityFor, permits, type ActionOn } from '@commonworks/access';
import { useMe } from '@commonworks/web-ui';
import { useMemo } from 'react';

/** What the signed-in person may do to a workbook of this municipality. */
export function useWorkbookAbility(municipalityId: string): (action: ActionOn<'Workbook'>) => boolean {
  const me = useMe();
  return useMemo(() => {
    const memberships = (me?.memberships ?? []).map(({ role, municipality, consortium }) => ({
      role,
      municipalityId: municipality?.id,
      consortiumId: consortium?.id,
    }));
    const ability = abilityFor(memberships, { personId: me?.id ?? null, consortiaOfOwnMunicipalities: [] });
    return (action) => permits(ability, action, 'Workbook', { municipalityId });
  }, [me, municipalityId]);
}
