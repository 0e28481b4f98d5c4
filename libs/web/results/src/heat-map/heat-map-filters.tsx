import { DIMENSIONS } from '@commonworks/domain-assessment';
import { type Dimension } from '@commonworks/web-graphql';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { useAddress } from '../frame/use-address.js';
import { ViewSwitch } from '../frame/view-switch.js';
import { COLUMN_ORDERS, type ColumnOrder } from './heat-figures.js';

const ROW_ORDERS = ['', '-mean', 'mean', 'name', '-name'] as const;

/** What is measured, and the order of columns and rows; pressing a heading orders the rows as well. */
export function HeatMapFilters({
  dimension,
  columnOrder,
}: {
  dimension: Dimension;
  columnOrder: ColumnOrder;
}) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const rows = address.get('rows') ?? '';
  const rowOrders: { value: string; label: string }[] = ROW_ORDERS.map((value) => ({
    value,
    label: t(`heatMap.rowOrders.${value || 'given'}`),
  }));
  if (!rowOrders.some(({ value }) => value === rows)) {
    rowOrders.push({ value: rows, label: t('heatMap.rowOrders.column') });
  }
  return (
    <div className={frame.filters} data-print="no">
      <NativeSelect
        label={t('heatMap.dimension')}
        value={dimension}
        onChange={({ currentTarget }) =>
          address.set({ dimension: currentTarget.value.toLowerCase(), service: null, municipality: null })
        }
        data={DIMENSIONS.map((value) => ({ value, label: t(`terms:dimension.${value}`) }))}
      />
      <NativeSelect
        label={t('terms:municipalities')}
        value={columnOrder}
        onChange={({ currentTarget }) => address.set({ columns: currentTarget.value })}
        data={COLUMN_ORDERS.map((value) => ({ value, label: t(`heatMap.columnOrders.${value}`) }))}
      />
      <NativeSelect
        label={t('heatMap.rowOrder')}
        value={rows}
        onChange={({ currentTarget }) => address.set({ rows: currentTarget.value })}
        data={rowOrders}
      />
      <div className={frame.switch}>
        <ViewSwitch />
      </div>
    </div>
  );
}
