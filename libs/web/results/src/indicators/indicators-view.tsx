import { LockIcon, Page, useFormat, useFormulaWords, useMe, WithheldMark } from '@commonworks/web-ui';
import { NativeSelect, SegmentedControl, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, SortArrow, type TableColumn } from '../frame/data-table.js';
import { ExportMenu } from '../frame/export-menu.js';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { writeSorting } from '../frame/sorting.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import {
  indicatorRows,
  orderMunicipalities,
  readOrder,
  valueFinder,
  type Indicator,
  type IndicatorTable,
} from './indicator-table.js';
import classes from './indicators-view.module.css';

/** Ratios first, the figures they are made of below; municipalities in the order the address asks for. */
export function IndicatorsView({ campaign, table }: { campaign: ResultsCampaign; table: IndicatorTable }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const me = useMe();
  const address = useAddress();
  const source = useSource()(campaign, table);
  const { indicators } = table;
  const order = readOrder(address.get('sort'), indicators);
  const municipalities = orderMunicipalities(table, order);
  const own = new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? []));
  const find = valueFinder(table);
  const inWords = useFormulaWords(indicators);
  const formula = ({ formula: text }: Indicator) => text && inWords(text);
  const title = t('indicators.title', { campaign: campaign.name });
  const exported = () => ({
    title,
    source,
    header: [
      t('indicators.indicator'),
      t('indicators.unit'),
      ...municipalities.map(({ name }) => name),
      t('indicators.mean'),
      t('indicators.n'),
      t('indicators.formula'),
      t('indicators.remark'),
    ],
    rows: indicatorRows(table, municipalities, {
      withheld: t('withheld.word'),
      namedOnly: t('namedOnly'),
      formula,
    }),
  });
  const press = (by: string) =>
    address.set({ sort: writeSorting({ by, descending: !(order.by === by && order.descending) }) });
  const columns: TableColumn<Indicator>[] = [
    {
      key: 'indicator',
      label: t('indicators.indicator'),
      cell: (indicator) => (
        <>
          <UnstyledButton
            className={classes.name}
            onClick={() => press(indicator.questionId)}
            title={t('indicators.orderBy', { indicator: indicator.text })}
          >
            {indicator.text}
            {order.by === indicator.questionId && (
              <SortArrow direction={order.descending ? 'descending' : 'ascending'} />
            )}
          </UnstyledButton>
          {indicator.unit && <span className={classes.second}>{indicator.unit}</span>}
          {indicator.formula && (
            <span className={classes.second}>
              {t('indicators.computed', { formula: formula(indicator) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'mean',
      label: t('indicators.mean'),
      figures: true,
      cell: ({ mean, n, namedOnly, decimals, withheld }) =>
        withheld ? (
          <WithheldMark text={withheld.text} />
        ) : mean === null ? (
          t(n === 0 ? 'noAnswers' : 'none')
        ) : (
          <>
            {format.number(mean, Math.max(1, decimals))}
            {n !== null && (
              <span className={classes.second}>{t('indicators.nOf', { n: format.number(n) })}</span>
            )}
            {namedOnly && <span className={classes.second}>{t('indicators.namedOnly')}</span>}
          </>
        ),
    },
    ...municipalities.map(({ id, name, population }): TableColumn<Indicator> => ({
      key: id,
      label: name,
      note:
        population === null
          ? undefined
          : t('indicators.residents', { count: population, residents: format.number(population) }),
      figures: true,
      own: own.has(id),
      cell: ({ questionId, decimals }) => {
        const value = find(questionId, id);
        return value === null ? t('none') : format.number(value, decimals);
      },
    })),
  ];
  const groups = [true, false].map((derived) => ({
    key: derived ? 'derived' : 'figures',
    heading: t(derived ? 'indicators.derived' : 'indicators.figures'),
    rows: indicators.filter((indicator) => indicator.derived === derived),
  }));
  const withheld = indicators.filter((one) => one.withheld).length;
  return (
    <Page
      title={t('pages.indicators')}
      lead={t('indicators.reading', {
        derived: t('indicators.ratios', { count: groups[0].rows.length }),
        figures: t('indicators.figuresCount', { count: groups[1].rows.length }),
        municipalities: t('municipalities', { count: municipalities.length }),
      })}
      synthetic={table.synthetic}
      actions={<ExportMenu table={exported} />}
    >
      <div className={frame.filters} data-print="no">
        <NativeSelect
          label={t('indicators.order')}
          value={order.by}
          onChange={({ currentTarget: { value } }) =>
            address.set({ sort: writeSorting({ by: value, descending: value !== 'name' }) })
          }
          data={[
            { value: 'name', label: t('indicators.byName') },
            { value: 'population', label: t('indicators.population') },
            ...groups
              .filter(({ rows }) => rows.length > 0)
              .map(({ heading, rows }) => ({
                group: heading,
                items: rows.map(({ questionId, text }) => ({ value: questionId, label: text })),
              })),
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
      </div>
      {withheld > 0 && (
        <p className={frame.note}>
          <LockIcon size={16} />
          {t('indicators.withheld', { count: withheld })}
        </p>
      )}
      <DataTable
        caption={title}
        columns={columns}
        groups={groups.filter(({ rows }) => rows.length > 0)}
        rowKey={({ questionId }) => questionId}
      />
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
