import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveDialog } from '../members/leave-dialog.js';

/** What the reader may do with the group as a whole. */
export function GroupActions({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [leaving, setLeaving] = useState(false);
  const isIn = group.viewer.standings.some((standing) => standing === 'MEMBER' || standing === 'OBSERVER');
  return (
    <>
      {isIn && group.viewer.may.includes('LEAVE') && (
        <Button variant="default" onClick={() => setLeaving(true)}>
          {t('leave.open')}
        </Button>
      )}
      {leaving && <LeaveDialog group={group} onClose={() => setLeaving(false)} />}
    </>
  );
}
