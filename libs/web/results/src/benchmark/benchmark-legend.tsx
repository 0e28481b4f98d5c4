import { useTranslation } from 'react-i18next';
import { isMeasured, isNamedApart, isOfFew, type BenchmarkItem } from './benchmark-item.js';
import classes from './benchmark-legend.module.css';

export interface BenchmarkLegendProps {
  /** What is shown. */
  items: readonly BenchmarkItem[];
  /** Whether one's own answers stand among the figures. */
  own: boolean;
}

/** How to read the strips and the figures of the table: what is drawn, then figures whose name does not say what they are. */
export function BenchmarkLegend({ items, own }: BenchmarkLegendProps) {
  const { t } = useTranslation('results');
  const measured = items.filter(isMeasured);
  if (measured.length === 0) return null;
  const spread = measured.some((item) => !isOfFew(item));
  const marks = [
    own && 'own',
    'mean',
    measured.some(({ q1 }) => q1 !== null) && 'half',
    measured.some(({ answers }) => answers !== null) && 'answer',
  ].filter((mark) => mark !== false);
  const figures = spread ? (own ? ['spread', 'rank'] : ['width']) : [];
  if (measured.some(isNamedApart)) figures.push('named');
  return (
    <ul className={classes.legend} aria-label={t('benchmark.legend.title')}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={classes.mark} data-mark={mark} aria-hidden />
          {t(`benchmark.legend.${mark}`)}
        </li>
      ))}
      {figures.map((figure) => (
        <li key={figure}>{t(`benchmark.legend.${figure}`)}</li>
      ))}
    </ul>
  );
}
