import { useFormat, useMeasure } from '@commonworks/web-ui';
import { VisuallyHidden } from '@mantine/core';
import { type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { sideOfMean, strength, type BenchmarkItem } from './benchmark-item.js';
import classes from './distance-from-mean.module.css';

export interface DistanceFromMeanProps {
  item: BenchmarkItem;
  /** Null for points of a score; other units are written beside one's own answer and only said here. */
  unit: string | null;
  digits: number;
}

/** How far above or below the mean, with its sign; the ground turns one way for the better side, another for the other. */
export function DistanceFromMean({ item, unit, digits }: DistanceFromMeanProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const measure = useMeasure();
  const { distance, deviations } = item;
  const side = sideOfMean(item);
  if (distance === null || side === null) return <span>{t('ui:table.none')}</span>;
  const style: CSSProperties & Record<'--strength', string> = {
    '--strength': `${Math.round(6 + 38 * strength(item))}%`,
  };
  return (
    <span
      className={classes.distance}
      data-side={side}
      style={style}
      title={
        deviations === null
          ? undefined
          : t('benchmark.deviations', { value: format.number(Math.abs(deviations), 1) })
      }
    >
      <span className={classes.figure}>{format.difference(distance, digits)}</span>
      {unit === null ? (
        <span className={classes.unit}>{t('benchmark.points')}</span>
      ) : (
        <VisuallyHidden>{measure.unit(unit)}</VisuallyHidden>
      )}
    </span>
  );
}
