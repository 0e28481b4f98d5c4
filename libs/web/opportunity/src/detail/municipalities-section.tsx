import { DataTable, ExportMenu, Section, useFileTable, useRegionNames } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { arrangePlaces } from './arrange-places.js';
import { useMunicipalitiesTable } from './use-municipalities-table.js';
import { type PartProps } from './why-section.js';

/** Who would use the service beside who could supply it, of those who share their answers by name. */
export function MunicipalitiesSection({ opportunity, source }: PartProps) {
  const { t } = useTranslation('opportunity');
  const regions = useRegionNames(opportunity.campaignId);
  const groups = arrangePlaces(opportunity);
  const table = useMunicipalitiesTable(
    t('municipalities.caption', { name: opportunity.name }),
    groups,
    regions,
    opportunity.ownInterests.map(({ municipality }) => municipality),
  );
  const fileTable = useFileTable();
  if (opportunity.places.length === 0) return null;
  const { n, pursue, test, harvest, invest, onLine } = opportunity.quadrants;
  return (
    <Section
      title={t('municipalities.title')}
      tools={<ExportMenu quiet of={t('municipalities.title')} table={() => fileTable(table, source)} />}
    >
      <p>{t('municipalities.reading', { n, pursue, test, harvest, invest, ...regions })}</p>
      {onLine > 0 && <p>{t('municipalities.onLine', { count: onLine })}</p>}
      <DataTable table={table} cardsBelow={48} />
    </Section>
  );
}
