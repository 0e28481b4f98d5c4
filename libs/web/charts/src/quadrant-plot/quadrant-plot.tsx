import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { isArrowKey, nearestPoint } from './nearest-point.js';
import { layOut } from './plot-layout.js';
import { PlotFrame } from './plot-frame.js';
import { PlotPoint } from './plot-point.js';
import type { QuadrantPoint, QuadrantRegion, QuadrantThresholds } from './quadrant-plot.model.js';
import styles from './quadrant-plot.module.css';

export interface QuadrantPlotProps {
  points: readonly QuadrantPoint[];
  thresholds: QuadrantThresholds;
  regions: readonly QuadrantRegion[];
  xLabel: string;
  yLabel: string;
  /** Names the picture to a screen reader. */
  title: string;
  /** Writes a figure of an axis in the reader's locale; whole numbers when left out. */
  formatNumber?: (value: number) => string;
  onSelect?: (id: string) => void;
  selectedId?: string | null;
}

const wholeNumber = (value: number) => String(Math.round(value));

/**
 * Services on two axes from 0 to 100, cut into four named regions. Where names do not fit, the points carry numbers and
 * a key stands below. One tab stop: arrows move to the nearest point, Home and End to the first and last.
 */
export function QuadrantPlot({ formatNumber = wholeNumber, ...props }: QuadrantPlotProps) {
  const { points, thresholds, regions, xLabel, yLabel, title, onSelect, selectedId } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const layout = useMemo(
    () => layOut(points, thresholds, regions, width),
    [points, thresholds, regions, width],
  );
  const [currentId, setCurrentId] = useState<string | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const current = Math.max(
    0,
    points.findIndex((point) => point.id === (currentId ?? selectedId)),
  );

  const move = (event: KeyboardEvent) => {
    const target = nextIndex(points, current, event.key);
    if (target === null) return;
    event.preventDefault();
    picture.current?.querySelector<SVGGElement>(`[data-point="${target}"]`)?.focus();
  };
  const describe = (point: QuadrantPoint, index: number) => {
    const name = layout.numbered ? `${index + 1} ${point.label}` : point.label;
    const region = regions.find(({ code }) => code === point.region)?.label;
    const place = `${xLabel} ${formatNumber(point.x)}, ${yLabel} ${formatNumber(point.y)}`;
    return region ? `${name}: ${region}. ${place}` : `${name}: ${place}`;
  };

  return (
    <figure className={styles.figure} ref={ref}>
      <svg
        ref={picture}
        className={styles.picture}
        viewBox={`0 0 ${layout.size} ${layout.size}`}
        role="group"
        aria-label={title}
        onKeyDown={move}
      >
        <PlotFrame {...{ layout, thresholds, xLabel, yLabel, formatNumber }} />
        {layout.drawingOrder.map((index) => (
          <PlotPoint
            key={points[index].id}
            point={layout.points[index]}
            index={index}
            description={describe(points[index], index)}
            selected={points[index].id === selectedId}
            reachable={index === current}
            onFocus={() => setCurrentId(points[index].id)}
            onSelect={onSelect && (() => onSelect(points[index].id))}
          />
        ))}
      </svg>
      {layout.numbered && (
        <ol className={styles.key} aria-hidden="true">
          {points.map((point, index) => (
            <li key={point.id} data-selected={point.id === selectedId || undefined}>
              <span className={styles.number}>{index + 1}</span>
              {point.label}
            </li>
          ))}
        </ol>
      )}
    </figure>
  );
}

function nextIndex(points: readonly QuadrantPoint[], current: number, key: string): number | null {
  if (points.length === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  return isArrowKey(key) ? nearestPoint(points, current, key) : null;
}
