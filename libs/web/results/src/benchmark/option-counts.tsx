import { type BenchmarkLineFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './option-counts.module.css';

export interface OptionCountsProps {
  counts: NonNullable<BenchmarkLineFragment['counts']>;
  /** Codes of the options chosen in one's own answer. */
  chosen: readonly string[];
  /** Municipalities that answered. */
  n: number | null;
}

/** How many chose each option, as bars; one's own choice is marked in words and by weight. */
export function OptionCounts({ counts, chosen, n }: OptionCountsProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const most = Math.max(n ?? 0, ...counts.map(({ count }) => count), 1);
  return (
    <div className={classes.counts}>
      <ul className={classes.list}>
        {counts.map(({ code, label, count }) => {
          const own = chosen.includes(code);
          return (
            <li key={code} data-own={own || undefined}>
              <span className={classes.label}>
                {label}
                {own && <span className={classes.own}>{t('benchmark.yours')}</span>}
              </span>
              <span className={classes.track} aria-hidden="true">
                <span style={{ width: `${(100 * count) / most}%` }} />
              </span>
              <span className={classes.count}>{format.number(count)}</span>
            </li>
          );
        })}
      </ul>
      {n !== null && <p className={classes.n}>{t('benchmark.answered', { count: n })}</p>}
    </div>
  );
}
