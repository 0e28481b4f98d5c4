import { type BenchmarkLineFragment } from '@commonworks/web-graphql';
import { useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './option-counts.module.css';

export interface OptionCountsProps {
  counts: NonNullable<BenchmarkLineFragment['counts']>;
  /** Options counted together; null where each stands by itself. */
  other: BenchmarkLineFragment['other'];
  /** Codes of the options chosen in one's own answer. */
  chosen: readonly string[];
  /** Municipalities that answered. */
  n: number | null;
}

/** How many chose each option, as bars, those counted together last; one's own choice is marked in words and by weight. */
export function OptionCounts({ counts, other, chosen, n }: OptionCountsProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const bars = counts.map(({ code, label, count }) => ({
    key: code,
    label,
    count,
    merged: null,
    own: chosen.includes(code),
  }));
  const all = other ? [...bars, barOfOther(other, chosen, format.list)] : bars;
  const most = Math.max(n ?? 0, ...all.map(({ count }) => count), 1);
  return (
    <div className={classes.counts}>
      <ul className={classes.list}>
        {all.map(({ key, label, merged, count, own }) => (
          <li key={key} data-own={own || undefined}>
            <span className={classes.label}>
              {label}
              {own && <span className={classes.own}>{t('benchmark.yours')}</span>}
              {merged && <span className={classes.merged}>{merged}</span>}
            </span>
            <span className={classes.track} aria-hidden="true">
              <span style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <span className={classes.count}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
      {n !== null && <p className={classes.n}>{t('benchmark.answered', { count: n })}</p>}
    </div>
  );
}

function barOfOther(
  { label, count, options }: NonNullable<OptionCountsProps['other']>,
  chosen: readonly string[],
  list: (words: string[]) => string,
) {
  return {
    key: 'other options',
    label,
    count,
    merged: list(options.map((option) => option.label)),
    own: options.some(({ code }) => chosen.includes(code)),
  };
}
