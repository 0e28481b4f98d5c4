import {
  DataTable,
  ExportMenu,
  LockIcon,
  Page,
  SortArrow,
  useFileTable,
  useFormat,
  useFormulaWords,
  useMeasure,
  useMe,
  writeSorting,
  type TableModel,
} from '@commonworks/web-ui';
import { NativeSelect, SegmentedControl, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { indicatorColumns } from './indicator-columns.js';
import { orderMunicipalities, readOrder, type Indicator, type IndicatorTable } from './indicator-table.js';
import classes from './indicators-view.module.css';

/** Ratios first, the figures they are made of below; municipalities in the order the address asks for. */
export function IndicatorsView({ campaign, table }: { campaign: ResultsCampaign; table: IndicatorTable }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  const me = useMe();
  const address = useAddress();
  const source = useSource()(campaign, table);
  const { indicators } = table;
  const order = readOrder(address.get('sort'), indicators);
  const municipalities = orderMunicipalities(table, order);
  const own = new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? []));
  const inWords = useFormulaWords(indicators);
  const formula = ({ formula: text }: Indicator) => text && inWords(text);
  const title = t('indicators.title', { campaign: campaign.name });
  const press = (by: string) =>
    address.set({ sort: writeSorting({ by, descending: !(order.by === by && order.descending) }) });
  const columns = indicatorColumns(
    table,
    municipalities,
    {
      heading: (name) => t(`indicators.${name}`),
      withheld: t('ui:marks.withheld'),
      namedOnly: t('namedOnly'),
      formula,
      residents: (count) => t('residents', { count, residents: format.number(count) }),
    },
    {
      own,
      cells: {
        indicator: (indicator) => (
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
            {indicator.unit && <span className={classes.second}>{measure.unit(indicator.unit)}</span>}
            {indicator.formula && (
              <span className={classes.second}>
                {t('indicators.computed', { formula: formula(indicator) })}
              </span>
            )}
          </>
        ),
        mean: ({ mean, n, namedOnly, decimals }) =>
          mean === null ? (
            t(n === 0 ? 'noAnswers' : 'ui:table.none')
          ) : (
            <>
              {format.number(mean, Math.max(1, decimals))}
              {n !== null && (
                <span className={classes.second}>{t('indicators.nOf', { n: format.number(n) })}</span>
              )}
              {namedOnly && <span className={classes.second}>{t('byNameOnly')}</span>}
            </>
          ),
      },
    },
  );
  const groups = [true, false].map((derived) => ({
    key: derived ? 'derived' : 'figures',
    heading: t(derived ? 'ui:pages.indicators' : 'ui:term.figures'),
    rows: indicators.filter((indicator) => indicator.derived === derived),
  }));
  const shown: TableModel<Indicator> = {
    caption: title,
    columns,
    groups: groups.filter(({ rows }) => rows.length > 0),
    rowKey: ({ questionId }) => questionId,
    sorting: null,
  };
  const fileTable = useFileTable();
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
      actions={<ExportMenu table={() => fileTable(shown, source)} />}
    >
      <div className={frame.filters} data-print="no">
        <NativeSelect
          label={t('indicators.order')}
          value={order.by}
          onChange={({ currentTarget: { value } }) =>
            address.set({ sort: writeSorting({ by: value, descending: value !== 'name' }) })
          }
          data={[
            { value: 'name', label: t('ui:term.name') },
            { value: 'population', label: t('ui:profile.population') },
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
      <DataTable table={shown} wide />
      <p className={frame.source}>{source}</p>
    </Page>
  );
}
