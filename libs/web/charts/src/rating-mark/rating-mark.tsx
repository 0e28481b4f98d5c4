import { useId } from 'react';
import styles from './rating-mark.module.css';

export type Rating = 'MEETS_NEEDS' | 'NEEDS_IMPROVEMENT' | 'RISK_OR_KEY_ENABLER' | 'GAP';

export const RATINGS: readonly Rating[] = ['MEETS_NEEDS', 'NEEDS_IMPROVEMENT', 'RISK_OR_KEY_ENABLER', 'GAP'];

export interface RatingMarkProps {
  /** Null: not rated; a dotted outline. */
  rating: Rating | null;
  /** Lays a diagonal hatch behind the mark. */
  workPlanned?: boolean;
  /** In pixels. */
  size?: number;
}

/** ● meets needs, ◐ needs improvement, ▲ risk or key enabler, ○ gap: shape before colour. The words stand beside it. */
export function RatingMark({ rating, workPlanned = false, size = 20 }: RatingMarkProps) {
  const hatch = useId();
  return (
    <svg
      className={styles.mark}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      data-rating={rating ?? 'NONE'}
      aria-hidden="true"
    >
      {workPlanned && (
        <>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.hatch} x1="1" x2="1" y1="0" y2="4" />
          </pattern>
          <rect data-hatch width="20" height="20" rx="2" fill={`url(#${hatch})`} />
        </>
      )}
      <Shape rating={rating} />
    </svg>
  );
}

function Shape({ rating }: { rating: Rating | null }) {
  switch (rating) {
    case 'MEETS_NEEDS':
      return <circle className={styles.solid} cx="10" cy="10" r="6" />;
    case 'NEEDS_IMPROVEMENT':
      return (
        <>
          <circle className={styles.ground} cx="10" cy="10" r="6" />
          <path className={styles.solid} d="M10 4a6 6 0 0 0 0 12z" />
          <circle className={styles.outline} cx="10" cy="10" r="5.25" />
        </>
      );
    case 'RISK_OR_KEY_ENABLER':
      return <path className={styles.solid} d="M10 3.5l7 12.5H3z" strokeLinejoin="round" />;
    case 'GAP':
      return <circle className={styles.hollow} cx="10" cy="10" r="5.25" />;
    case null:
      return <circle className={styles.dotted} cx="10" cy="10" r="5.25" />;
  }
}
