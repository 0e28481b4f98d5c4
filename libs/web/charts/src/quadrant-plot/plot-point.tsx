import type { KeyboardEvent } from 'react';
import type { Box, Place } from './geometry.js';
import type { LaidOutPoint } from './plot-layout.js';
import styles from './quadrant-plot.module.css';

export interface PlotPointProps {
  point: LaidOutPoint;
  index: number;
  /** What a screen reader says: name, region, both figures. */
  description: string;
  selected: boolean;
  /** The one point that the Tab key reaches. */
  reachable: boolean;
  onFocus: () => void;
  onSelect?: () => void;
}

/** One service: disc, name and the line between them, pressed or focused as one. */
export function PlotPoint({
  point,
  index,
  description,
  selected,
  reachable,
  onFocus,
  onSelect,
}: PlotPointProps) {
  const { x, y, radius, text, tail } = point;
  const press = (event: KeyboardEvent) => {
    if (!onSelect || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onSelect();
  };
  return (
    <g
      className={styles.point}
      data-point={index}
      data-selected={selected || undefined}
      data-pressable={onSelect ? true : undefined}
      role={onSelect ? 'button' : 'img'}
      aria-label={description}
      aria-pressed={onSelect ? selected : undefined}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onClick={onSelect}
      onKeyDown={press}
    >
      {tail && <path className={styles.tail} d={wedge(tail, point, radius * 0.8)} />}
      {text?.leader && (
        <line
          className={styles.leader}
          x1={text.leader.from.x}
          y1={text.leader.from.y}
          x2={text.leader.to.x}
          y2={text.leader.to.y}
        />
      )}
      <circle className={styles.target} cx={x} cy={y} r={radius + 6} />
      <circle className={styles.halo} cx={x} cy={y} r={radius + 5} />
      {point.shared && <circle className={styles.shared} cx={x} cy={y} r={radius + 3} />}
      <circle className={styles.disc} cx={x} cy={y} r={radius} />
      {text && <Name label={point.label} box={text.box} beside={point} />}
    </g>
  );
}

/** The name keeps to the side of its box that is turned to the point. */
function Name({ label, box, beside }: { label: string; box: Box; beside: Place }) {
  const y = box.y + box.height * 0.76;
  if (box.x >= beside.x) {
    return (
      <text className={styles.label} x={box.x} y={y} textAnchor="start">
        {label}
      </text>
    );
  }
  const left = box.x + box.width <= beside.x;
  return (
    <text
      className={styles.label}
      x={left ? box.x + box.width : box.x + box.width / 2}
      y={y}
      textAnchor={left ? 'end' : 'middle'}
    >
      {label}
    </text>
  );
}

/** From nothing where it stood to `half` either side of where it stands: which end is now needs no arrow. */
function wedge(from: Place, to: Place, half: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return '';
  const aside = { x: (-(to.y - from.y) / length) * half, y: ((to.x - from.x) / length) * half };
  return `M${from.x} ${from.y}L${to.x + aside.x} ${to.y + aside.y}L${to.x - aside.x} ${to.y - aside.y}Z`;
}
