import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, Section } from '@commonworks/web-ui';
import { ActionDialog } from './action-dialog.js';
import { useActionsTable, type GroupTask } from './use-actions-table.js';

/** Who does what until when; what is done comes last. */
export function ActionsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const [opened, setOpened] = useState<GroupTask | 'new' | null>(null);
  const mayWrite = group.viewer.may.includes('WRITE');
  const table = useActionsTable(group, mayWrite ? setOpened : null);
  return (
    <Section
      id="actions"
      title={t('actions.title')}
      tools={
        mayWrite && (
          <Button variant="default" onClick={() => setOpened('new')}>
            {t('actions.add')}
          </Button>
        )
      }
    >
      {group.actions.length === 0 ? <p>{t('actions.none')}</p> : <DataTable table={table} cardsBelow={44} />}
      {opened !== null && (
        <ActionDialog
          group={group}
          action={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}
