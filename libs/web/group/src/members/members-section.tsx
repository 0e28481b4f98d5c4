import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { DataTable, Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useMembersTable } from './use-members-table.js';

/** Which municipalities take part, what each would do, and whom one reaches there. */
export function MembersSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const table = useMembersTable(group);
  return (
    <Section id="members" title={t('members.title')}>
      {group.members.length === 0 ? <p>{t('members.none')}</p> : <DataTable table={table} cardsBelow={48} />}
    </Section>
  );
}
