import { useTranslation } from 'react-i18next';
import classes from './benchmark-legend.module.css';

/** What is drawn in the strip of each row, in its order from the most to the least important. */
const MARKS = ['own', 'mean', 'half'] as const;
/** Figures whose name does not say what they are. */
const FIGURES = ['spread', 'rank'] as const;

/** How to read the strips and the figures of the table. */
export function BenchmarkLegend() {
  const { t } = useTranslation('results');
  return (
    <ul className={classes.legend} aria-label={t('benchmark.legend.title')}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={classes.mark} data-mark={mark} aria-hidden />
          {t(`benchmark.legend.${mark}`)}
        </li>
      ))}
      {FIGURES.map((figure) => (
        <li key={figure}>{t(`benchmark.legend.${figure}`)}</li>
      ))}
    </ul>
  );
}
