import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { DataTable, Section } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBefore } from '@commonworks/domain-group';
import { ownMembers } from '../frame/own-members.js';
import { RecordResolutionDialog } from './record-resolution-dialog.js';
import { useResolutionsTable } from './use-resolutions-table.js';

/** What the council of each member resolved on the charter and on the money. */
export function ResolutionsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [recording, setRecording] = useState(false);
  const table = useResolutionsTable(group);
  const { resolutions, stage, viewer } = group;
  // Before that nobody resolves on anything.
  if (resolutions.length === 0 && isBefore(stage, 'SCOPING')) return null;
  const mayRecord = viewer.may.includes('WRITE') && ownMembers(group, 'MEMBER').length > 0;
  return (
    <Section
      id="resolutions"
      title={t('resolutions.title')}
      tools={
        mayRecord && (
          <Button variant="default" onClick={() => setRecording(true)}>
            {t('resolutions.record')}
          </Button>
        )
      }
    >
      <p>{t('resolutions.means')}</p>
      <DataTable table={table} cardsBelow={48} />
      {recording && <RecordResolutionDialog group={group} onClose={() => setRecording(false)} />}
    </Section>
  );
}
