import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import classes from './marks.module.css';

export interface ProgressBarProps {
  value: number;
  total: number;
  /** What is being counted; read out with the figures. */
  label: string;
  /** Leaves out the written figures, where they stand beside it already. */
  bare?: boolean;
  /** Within a link, whose name is made of all that stands in it: what is written is read, the bar is not. */
  inLink?: boolean;
}

/** How much of a whole is done, as a bar and in words. */
export function ProgressBar({ value, total, label, bare = false, inLink = false }: ProgressBarProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  // Where there is nothing to count, no bar says that none of it is done.
  if (total === 0) return bare ? null : <span>{t('table.none')}</span>;
  const words = t('marks.progress', { value: format.number(value), total: format.number(total) });
  return (
    <div className={classes.progress}>
      <Progress.Root size={6} radius="xl" className={classes.track} aria-hidden={inLink || undefined}>
        <Progress.Section
          value={(value / total) * 100}
          color={value >= total ? 'var(--cw-status-good)' : 'var(--cw-accent)'}
          aria-label={label}
          aria-valuetext={words}
        />
      </Progress.Root>
      {!bare && <span className={classes.progressWords}>{words}</span>}
    </div>
  );
}
