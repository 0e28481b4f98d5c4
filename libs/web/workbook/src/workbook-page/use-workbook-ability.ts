import { permits, type ActionOn } from '@commonworks/access';
import { useAbility } from '@commonworks/web-ui';
import { useCallback } from 'react';

/** What the signed-in person may do to a workbook of this municipality. */
export function useWorkbookAbility(municipalityId: string): (action: ActionOn<'Workbook'>) => boolean {
  const ability = useAbility();
  return useCallback(
    (action) => permits(ability, action, 'Workbook', { municipalityId }),
    [ability, municipalityId],
  );
}
