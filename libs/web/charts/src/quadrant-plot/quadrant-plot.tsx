import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { focusMark } from '../picture/marked-element.js';
import { PictureView } from '../picture/picture-view.js';
import { useRoom } from '../picture/use-room.js';
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

/** Below the picture, where its figures come from is read on the first screen too; in pixels. */
const FOOT = 52;
/** A picture on a narrower page is scrolled to: it stays as high as wide. */
const NARROW = 480;

/** The quadrant on a page. One tab stop: arrows move to the nearest point, Home and End to the first and last. */
export function QuadrantPlot({ subject, onSelect, selectedId = null }: QuadrantPlotProps) {
  const { points } = subject;
  const { ref, width } = useWidth<HTMLDivElement>();
  const pressable = onSelect !== undefined;
  const room = useRoom(ref, FOOT);
  const picture = useMemo(() => {
    const height = width < NARROW ? Infinity : room;
    return quadrantPicture(subject, width, { height, pressable });
  }, [subject, width, room, pressable]);
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
