import { DataTable, ExportMenu, Section, useFileTable } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useSystemsTable } from './use-systems-table.js';
import { type PartProps } from './why-section.js';

/** The systems that the opportunity was found from. */
export function SystemsSection({ opportunity: { name, evidence }, source }: PartProps) {
  const { t } = useTranslation('opportunity');
  const table = useSystemsTable(t('systems.caption', { name }), evidence);
  const fileTable = useFileTable();
  if (evidence.length === 0) return null;
  return (
    <Section
      title={t('ui:pages.systems')}
      tools={<ExportMenu quiet of={t('ui:pages.systems')} table={() => fileTable(table, source)} />}
    >
      <DataTable table={table} cardsBelow={56} />
    </Section>
  );
}
