import { PictureExport, timeLinePicture } from '@commonworks/web-charts';
import { type SystemsQuery } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  localDay,
  Page,
  readSorting,
  serverClock,
  useFileTable,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { arrangeSystems, filterSystems, SYSTEM_SORTS, SYSTEMS_ORDERS } from './arrange-systems.js';
import { productsOf } from './products.js';
import { ProductsView } from './products-view.js';
import { SystemsFilters } from './systems-filters.js';
import { useSystemsReading } from './use-systems-reading.js';
import { useProductsTable } from './use-products-table.js';
import { useSystemsTable } from './use-systems-table.js';
import { hasEnds, useTimeLine } from './use-time-line.js';

type Register = NonNullable<SystemsQuery['systems']>;

/** A file is drawn wide, whatever the screen; in pixels. */
const FILE_WIDTH = 960;

/** The register as the filters of the address leave it: by product, by function or by municipality. */
export function SystemsView({ campaign, register }: { campaign: ResultsCampaign; register: Register }) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const source = useSource()(campaign, { releasedAt: campaign.releasedAt, synthetic: register.synthetic });
  const day = localDay(serverClock.now());
  const by = oneOf(address.get('by'), SYSTEMS_ORDERS, 'product');
  const sorting = by === 'product' ? null : readSorting(address.get('sort'), SYSTEM_SORTS);
  const functionId = address.get('function');
  const search = address.get('search') ?? '';
  const shown = useMemo(
    () => filterSystems(register.rows, { functionId, search }),
    [register.rows, functionId, search],
  );
  const products = useMemo(() => productsOf(shown), [shown]);
  const title = t('systems.title', { campaign: campaign.name });
  const timeLine = useTimeLine(products, title, day);
  const productsTable = useProductsTable(products, { title, today: day });
  const grouped = by === 'product' ? 'function' : by;
  const systemsTable = useSystemsTable({
    title,
    groups: arrangeSystems(shown, grouped, sorting),
    // Said by the headings, which no row says again.
    saidAbove: sorting ? null : grouped,
    sorting,
    today: day,
  });
  const fileTable = useFileTable();
  const reading = useSystemsReading(shown, day);
  const exported =
    by !== 'product' ? (
      <ExportMenu table={() => fileTable(systemsTable, source)} />
    ) : timeLine.rows.length === 0 ? (
      <ExportMenu table={() => fileTable(productsTable, source)} />
    ) : (
      <PictureExport
        table={() => fileTable(productsTable, source)}
        picture={() => timeLinePicture(timeLine, FILE_WIDTH)}
      />
    );
  return (
    <Page title={t('pages.systems')} lead={reading} synthetic={register.synthetic} actions={exported}>
      <SystemsFilters
        functions={new Map(register.rows.map((row) => [row.questionId, row.function]))}
        by={by}
      />
      {shown.length === 0 ? (
        <EmptyState
          title={t('systems.nothingFound')}
          action={
            <Button variant="default" onClick={() => address.set({ function: null, search: null })}>
              {t('systems.showAll')}
            </Button>
          }
        />
      ) : by === 'product' ? (
        <ProductsView
          timeLine={timeLine}
          table={productsTable}
          unknown={products.filter((product) => !hasEnds(product)).length}
        />
      ) : (
        <DataTable table={systemsTable} cardsBelow={56} />
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
