import { useMeasure, type Column, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type IndicatorFigures, type NamedFigure } from './indicator-figures.js';
import { type Indicator } from './indicator-table.js';
import { meanDigits } from './indicator-words.js';

/** Gives what one picture of bars shows as a table, for its files: who has which figure, and how far from the mean. */
export function useFiguresTable(): (
  title: string,
  indicator: Indicator,
  figures: Pick<IndicatorFigures, 'named'>,
) => TableModel<NamedFigure> {
  const { t } = useTranslation('results');
  const measure = useMeasure();
  return (title, { unit, mean, withheld, n, decimals }, { named }) => {
    const unitText = unit ? measure.unit(unit) : null;
    const columns: Column<NamedFigure>[] = [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        value: ({ municipality }) => municipality.name,
      },
      {
        kind: 'number',
        id: 'figure',
        heading: unitText ?? t('ui:term.figures'),
        value: ({ value }) => value,
        digits: decimals,
      },
      {
        kind: 'number',
        id: 'mean',
        heading: n === null ? t('term.groupMean') : t('indicators.meanWithN', { count: n }),
        value: () => mean,
        digits: meanDigits({ decimals, unit }),
        withheld: () => withheld,
      },
      {
        kind: 'number',
        id: 'distance',
        heading: t('indicators.fromMean'),
        value: ({ value }) => (mean === null ? null : value - mean),
        digits: meanDigits({ decimals, unit }),
        difference: true,
        withheld: () => withheld,
      },
    ];
    return {
      caption: title,
      columns,
      groups: [{ key: 'all', rows: named }],
      rowKey: ({ municipality }) => municipality.id,
      sorting: null,
    };
  };
}
