import { writeSorting } from '@commonworks/web-ui';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type OwnWorkbook } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useView, ViewSwitch } from '../frame/view-switch.js';
import { type IndicatorGroup } from './indicator-cards.js';
import { type Indicator, type MunicipalityOrder } from './indicator-table.js';

export interface IndicatorFiltersProps {
  groups: readonly IndicatorGroup[];
  /** The one indicator that is drawn; null for all. */
  chosen: Indicator | null;
  /** Of the municipalities in the table. */
  order: MunicipalityOrder;
  workbook: OwnWorkbook | null;
  workbooks: readonly OwnWorkbook[];
}

/** Whose figures stand out; of the pictures which are drawn, and of the table how its municipalities stand. */
export function IndicatorFilters({ groups, chosen, order, workbook, workbooks }: IndicatorFiltersProps) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const view = useView();
  return (
    <div className={frame.filters} data-print="no">
      {workbooks.length > 1 && (
        <NativeSelect
          label={t('terms:municipality')}
          value={workbook?.id}
          onChange={({ currentTarget }) => address.set({ workbook: currentTarget.value })}
          data={workbooks.map((one) => ({ value: one.id, label: one.municipality.name }))}
        />
      )}
      {view === 'picture' ? (
        <NativeSelect
          label={t('indicators.indicator')}
          value={chosen?.questionId ?? ''}
          onChange={({ currentTarget }) => address.set({ indicator: currentTarget.value })}
          data={[{ value: '', label: t('indicators.all') }, ...choices(groups)]}
        />
      ) : (
        <TableOrder groups={groups} order={order} />
      )}
      <div className={frame.switch}>
        <ViewSwitch />
      </div>
    </div>
  );
}

const choices = (groups: readonly IndicatorGroup[]) =>
  groups.map(({ heading, rows }) => ({
    group: heading,
    items: rows.map(({ questionId, text }) => ({ value: questionId, label: text })),
  }));

function TableOrder({ groups, order }: Pick<IndicatorFiltersProps, 'groups' | 'order'>) {
  const { t } = useTranslation('results');
  const address = useAddress();
  return (
    <>
      <NativeSelect
        label={t('indicators.order')}
        value={order.by}
        onChange={({ currentTarget: { value } }) =>
          address.set({ sort: writeSorting({ by: value, descending: value !== 'name' }) })
        }
        data={[
          { value: 'name', label: t('ui:term.name') },
          { value: 'population', label: t('ui:profile.population') },
          ...choices(groups),
        ]}
      />
      <div className={frame.switch}>
        <SegmentedControl
          aria-label={t('indicators.direction')}
          value={order.descending ? 'descending' : 'ascending'}
          onChange={(direction) =>
            address.set({ sort: writeSorting({ by: order.by, descending: direction === 'descending' }) })
          }
          data={['ascending', 'descending'].map((value) => ({
            value,
            label: t(`indicators.directions.${order.by === 'name' ? 'name' : 'figure'}.${value}`),
          }))}
        />
      </div>
    </>
  );
}
