import { AnswerStateMark, LockIcon, useFormat, useMeasure } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { highestFirst } from './indicator-figures.js';
import { type Indicator } from './indicator-table.js';
import { meanDigits } from './indicator-words.js';
import classes from './own-standing.module.css';
import { judged, meanDistance } from './mean-distance.js';
import { type OwnFigure } from './own-figure.js';
import { rankAmong } from './rank-among.js';

export interface OwnStandingProps {
  indicator: Indicator;
  own: OwnFigure;
  /** The figures that are shared by name, one's own among them where it is. */
  named: readonly number[];
}

/** One's own figure, large; how far it is from the mean, and its rank, as far as either may be told. */
export function OwnStanding({ indicator, own, named }: OwnStandingProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  if (own.kind === 'none') {
    return (
      <p className={classes.none}>
        {t('benchmark.columns.own')} <AnswerStateMark state={own.state} />
      </p>
    );
  }
  const { unit, decimals } = indicator;
  const written = measure.parts(own.value, unit, decimals);
  const rank = own.shared ? rankAmong(own.value, named, highestFirst(indicator)) : null;
  return (
    <div className={classes.own}>
      <p className={classes.figure}>
        <span className={classes.whose}>{t('indicators.own')}</span>
        <span className={classes.value}>{written.figure}</span>
        {written.unit && <span className={classes.unit}>{written.unit}</span>}
      </p>
      <div className={classes.words}>
        <Distance indicator={indicator} figure={own.value} />
        {rank && (
          <p>
            {t(highestFirst(indicator) ? 'indicators.rankHighest' : 'indicators.rankLowest', {
              place: format.number(rank.place),
              of: format.number(rank.of),
            })}
          </p>
        )}
        {!own.shared && (
          <p className={classes.muted}>
            <LockIcon size={14} />
            {t('indicators.onlyYou')}
          </p>
        )}
      </div>
    </div>
  );
}

/** In words, and whether that is the better side where the question says which is. */
function Distance({ indicator, figure }: { indicator: Indicator; figure: number }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  const { mean, unit } = indicator;
  // Nothing stands here that a mean would have to be known for.
  if (mean === null) return null;
  const digits = meanDigits(indicator);
  const distance = meanDistance(figure, mean, digits);
  if (distance.side === 'level') return <p>{t('indicators.distance.level')}</p>;
  const verdict = judged(distance, indicator);
  const { side, share } = distance;
  const amount =
    unit === '%'
      ? t('indicators.percentagePoints', { points: format.number(distance.amount, digits) })
      : measure.parts(distance.amount, unit, digits).figure;
  return (
    <p data-verdict={verdict ?? undefined}>
      {share === null
        ? t(`indicators.distanceOf.${side}`, { amount })
        : t(`indicators.distance.${side}`, {
            share: format.hundredths(100 * share, share < 0.01 ? 1 : 0),
            amount,
          })}
      {verdict && <span className={classes.verdict}>{t(`indicators.verdict.${verdict}`)}</span>}
    </p>
  );
}
