import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { focusMark } from '../picture/marked-element.js';
import { PictureView } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { isArrowKey, nearestPoint } from './nearest-point.js';
import { quadrantPicture, type QuadrantSubject } from './quadrant-picture.js';
import type { QuadrantPoint } from './quadrant-plot.model.js';
import styles from './quadrant-plot.module.css';

export interface QuadrantPlotProps {
  subject: QuadrantSubject;
  onSelect?: (id: string) => void;
  selectedId?: string | null;
}

/** The quadrant on a page. One tab stop: arrows move to the nearest point, Home and End to the first and last. */
export function QuadrantPlot({ subject, onSelect, selectedId = null }: QuadrantPlotProps) {
  const { points } = subject;
  const { ref, width } = useWidth<HTMLDivElement>();
  const pressable = onSelect !== undefined;
  const picture = useMemo(() => quadrantPicture(subject, width, pressable), [subject, width, pressable]);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const drawn = useRef<SVGSVGElement>(null);
  const current = Math.max(
    0,
    points.findIndex((point) => point.id === (currentId ?? selectedId)),
  );
  const move = (event: KeyboardEvent) => {
    const target = nextIndex(points, current, event.key);
    if (target === null) return;
    event.preventDefault();
    focusMark(drawn.current, points[target].id);
  };
  return (
    <div className={styles.frame} ref={ref}>
      <PictureView
        ref={drawn}
        className={styles.picture}
        picture={picture}
        reachable={points[current]?.id ?? null}
        selected={selectedId}
        onPress={onSelect}
        onFocus={setCurrentId}
        onKeyDown={move}
      />
    </div>
  );
}

function nextIndex(points: readonly QuadrantPoint[], current: number, key: string): number | null {
  if (points.length === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  return isArrowKey(key) ? nearestPoint(points, current, key) : null;
}
