import type { CSSProperties } from 'react';
import styles from './standing-strip.module.css';

export interface StandingStripProps {
  /** Quartiles and median of the group; null when they are withheld or unknown. */
  q1: number | null;
  median: number | null;
  q3: number | null;
  mean: number | null;
  /** One's own answer. */
  own: number | null;
  min?: number;
  max?: number;
  /** The whole picture as a sentence. */
  label: string;
}

/** Oneself beside the group on one line: band from quartile to quartile, median tick, mean line, own dot. */
export function StandingStrip({ q1, median, q3, mean, own, min = 0, max = 100, label }: StandingStripProps) {
  const share = (value: number) => (max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0.5);
  const at = (value: number): CSSProperties => ({ insetInlineStart: `${100 * share(value)}%` });
  return (
    <div className={styles.strip} role="img" aria-label={label}>
      <div className={styles.scale}>
        <span className={styles.line} />
        {q1 !== null && q3 !== null && (
          <span
            className={styles.band}
            style={{ ...at(q1), width: `${100 * (share(q3) - share(q1))}%` }}
            data-mark="band"
          />
        )}
        {median !== null && <span className={styles.median} style={at(median)} data-mark="median" />}
        {mean !== null && <span className={styles.mean} style={at(mean)} data-mark="mean" />}
        {own !== null && <span className={styles.own} style={at(own)} data-mark="own" />}
      </div>
    </div>
  );
}
