import { ColourLegend, HeatMap, heatMapFile, PictureExport } from '@commonworks/web-charts';
import { DataTable, EmptyState, LockIcon, Page, useFileTable, useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { useView } from '../frame/view-switch.js';
import { CellDetail } from './cell-detail.js';
import { COLUMN_ORDERS, extremes, readRowOrder, writeRowOrder, type Heatmap } from './heat-figures.js';
import { HeatMapFilters } from './heat-map-filters.js';
import { useHeatMapPicture } from './use-heat-map-picture.js';
import { useHeatMapTable } from './use-heat-map-table.js';

/** The picture or its table, the filters that the address holds, and the detail of one cell at the side. */
export function HeatMapView({ campaign, heatmap }: { campaign: ResultsCampaign; heatmap: Heatmap }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const view = useView();
  const source = useSource()(campaign, heatmap);
  const { services, municipalities, unnamed, synthetic } = heatmap;
  const dimension = t(`terms:dimension.${heatmap.dimension}`);
  const columnOrder = oneOf(address.get('columns'), COLUMN_ORDERS, 'type');
  const rowOrder = address.get('rows');
  const sort = useMemo(
    () => readRowOrder(rowOrder, new Set(municipalities.map(({ id }) => id))),
    [rowOrder, municipalities],
  );

  const picture = useHeatMapPicture(heatmap, { columnOrder, sort });

  const ends = extremes(services);
  const lead = ends
    ? t('heatMap.reading', {
        dimension,
        highest: ends.highest.name,
        high: format.score(ends.highest.mean ?? 0),
        lowest: ends.lowest.name,
        low: format.score(ends.lowest.mean ?? 0),
      })
    : t('heatMap.readingNone');
  const table = useHeatMapTable({
    picture,
    services,
    onSort: (next) => address.set({ rows: writeRowOrder(next) }),
  });
  const fileTable = useFileTable();
  const empty = services.length === 0 || municipalities.length === 0;
  return (
    <Page
      title={t('pages.heat-map')}
      lead={lead}
      synthetic={synthetic}
      actions={
        !empty && (
          <PictureExport table={() => fileTable(table, source)} picture={() => heatMapFile(picture)} />
        )
      }
    >
      <HeatMapFilters dimension={heatmap.dimension} columnOrder={columnOrder} />
      {unnamed && (
        <p className={frame.note}>
          <LockIcon size={16} />
          {t('heatMap.unnamed')}
        </p>
      )}
      {services.length === 0 && (
        <EmptyState title={t('heatMap.empty', { dimension })} description={t('heatMap.emptyWhy')} />
      )}
      {services.length > 0 && municipalities.length === 0 && (
        <EmptyState title={t('heatMap.noneNamed')} description={t('heatMap.noneNamedWhy')} />
      )}
      {!empty && view === 'picture' && (
        <HeatMap
          picture={picture}
          onOpen={({ rowId, columnId }) => address.set({ service: rowId, municipality: columnId })}
          onSort={(next) => address.set({ rows: writeRowOrder(next) })}
        />
      )}
      {!empty && view === 'table' && (
        <>
          <ColourLegend legend={picture.legend} />
          <DataTable table={table} wide orderedAbove />
        </>
      )}
      <p className={frame.source}>{source}</p>
      <CellDetail heatmap={heatmap} picture={picture} />
    </Page>
  );
}
