import {
  SortArrow,
  useFormat,
  useFormulaWords,
  useMeasure,
  writeSorting,
  type TableModel,
} from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../frame/use-address.js';
import { type IndicatorGroup } from './indicator-cards.js';
import { indicatorColumns } from './indicator-columns.js';
import {
  type Indicator,
  type IndicatorMunicipality,
  type IndicatorTable,
  type MunicipalityOrder,
} from './indicator-table.js';
import { meanDigits } from './indicator-words.js';
import classes from './indicators-view.module.css';

export interface IndicatorTableOptions {
  title: string;
  table: IndicatorTable;
  /** In their order. */
  municipalities: readonly IndicatorMunicipality[];
  groups: readonly IndicatorGroup[];
  order: MunicipalityOrder;
  /** The reader's own municipalities, by id. */
  ownIds: ReadonlySet<string>;
  /** The one of them that is set against the mean; null for readers without. */
  ownId: string | null;
}

/** The figures of the bars side by side: an indicator in each row, a municipality in each column. */
export function useIndicatorTable({
  title,
  table,
  municipalities,
  groups,
  order,
  ownIds,
  ownId,
}: IndicatorTableOptions): TableModel<Indicator> {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  const address = useAddress();
  const inWords = useFormulaWords(table.indicators);
  const formula = ({ formula: text }: Indicator) => text && inWords(text);
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
      rank: ({ place, of }) => t('indicators.rankOf', { place: format.number(place), of: format.number(of) }),
    },
    {
      own: ownIds,
      ownId,
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
        mean: (indicator) => {
          const { mean, n, namedOnly } = indicator;
          if (mean === null) return t(n === 0 ? 'noAnswers' : 'ui:table.none');
          return (
            <>
              {format.number(mean, meanDigits(indicator))}
              {n !== null && <span className={classes.second}>{t('indicators.nOf', { count: n })}</span>}
              {namedOnly && <span className={classes.second}>{t('byNameOnly')}</span>}
            </>
          );
        },
      },
    },
  );
  return {
    caption: title,
    columns,
    groups,
    rowKey: ({ questionId }) => questionId,
    sorting: null,
  };
}
