import classes from './marks.module.css';

export type StatusTone = 'idle' | 'info' | 'good' | 'attention' | 'problem';

/** A status in words; the colour only repeats what the word says. */
export function StatusBadge({ tone, label }: { tone: StatusTone; label: string }) {
  return (
    <span className={classes.status} data-tone={tone}>
      {label}
    </span>
  );
}
