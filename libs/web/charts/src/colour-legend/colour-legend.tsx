import { HEAT_STEPS } from '../colour/colour-scale.js';
import { type CellState, StateMark } from '../cell-state/state-mark.js';
import styles from './colour-legend.module.css';

export interface ColourLegendProps {
  /** What is coloured, with its unit, such as "Enablement, 0 to 100". */
  title: string;
  /** The pale end in words, with its figure. */
  low: string;
  /** The deep end in words, with its figure. */
  high: string;
  /** The states that occur, each in words. */
  states?: readonly { state: Exclude<CellState, 'EMPTY'>; text: string }[];
}

/** The key to a heat map: the scale from low to high, and the marks of cells without a value. */
export function ColourLegend({ title, low, high, states = [] }: ColourLegendProps) {
  return (
    <div className={styles.legend}>
      <span className={styles.title}>{title}</span>
      <span className={styles.scale}>
        <span>{low}</span>
        <span className={styles.steps} aria-hidden="true">
          {Array.from({ length: HEAT_STEPS }, (_, step) => (
            <span key={step} style={{ background: `var(--cw-heat-${step})` }} />
          ))}
        </span>
        <span>{high}</span>
      </span>
      {states.map(({ state, text }) => (
        <span key={state} className={styles.state}>
          <span className={styles.mark} aria-hidden="true">
            <StateMark state={state} />
          </span>
          {text}
        </span>
      ))}
    </div>
  );
}
