import { type BarsSubject } from '@commonworks/web-charts';
import { useMeasure } from '@commonworks/web-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type IndicatorFigures } from './indicator-figures.js';
import { type Indicator } from './indicator-table.js';
import { figureText, meanDigits } from './indicator-words.js';

export interface BarWords {
  own: string;
  /** The mean as it stands above its line. */
  mean: (mean: string, indicator: Indicator) => string;
  figure: (value: number, digits: number) => string;
}

/**
 * The figures of an indicator as bars. Made of what is shared by name, and of the mean where that is shown; a figure
 * that only its own municipality reads has no part in the picture or its scale, which may be taken elsewhere.
 */
export function indicatorBars(
  indicator: Indicator,
  { named }: Pick<IndicatorFigures, 'named'>,
  own: ReadonlySet<string>,
  words: BarWords,
): BarsSubject {
  const { text, mean, decimals } = indicator;
  return {
    name: text,
    bars: named.map(({ municipality: { id, name }, value }) => ({
      id,
      label: name,
      value,
      written: words.figure(value, decimals),
      ...(own.has(id) && { own: words.own }),
    })),
    line:
      mean === null
        ? null
        : { value: mean, written: words.mean(words.figure(mean, meanDigits(indicator)), indicator) },
  };
}

/** Gives the bars of an indicator in the reader's language. */
export function useIndicatorBars(
  own: ReadonlySet<string>,
): (indicator: Indicator, figures: Pick<IndicatorFigures, 'named'>) => BarsSubject {
  const { t } = useTranslation('results');
  const measure = useMeasure();
  return useCallback(
    (indicator, figures) =>
      indicatorBars(indicator, figures, own, {
        own: t('heatMap.own'),
        figure: (value, digits) => figureText(value, indicator, digits, measure),
        mean: (mean, { n, namedOnly }) => {
          const key = namedOnly ? 'indicators.meanOfNamed' : 'indicators.meanOfAll';
          return n === null ? mean : t(key, { mean, count: n });
        },
      }),
    [own, t, measure],
  );
}
