import { type KeyboardEvent, useRef, useState } from 'react';
import { focusMark } from '../picture/marked-element.js';
import { nextInLine } from '../picture/next-in-line.js';
import { PictureView } from '../picture/picture-view.js';
import { usePrinting } from '../picture/use-printing.js';
import { useWidth } from '../picture/use-width.js';
import { type AssessedTechnology, SHEET } from './assessment-map.model.js';
import { assessmentPicture } from './assessment-picture.js';
import styles from './assessment-map.module.css';

/** Where nothing is laid out, the map has the width of a desk's screen. */
const UNKNOWN = 1000;

export interface AssessmentMapProps {
  assessment: AssessedTechnology;
  /** A room was opened, by the id of its element; left out where rooms open nothing. */
  onOpen?: (id: string) => void;
}

/**
 * The assessment map as wide as its place, and on one sheet where it is printed. Its rooms are one tab stop: arrows
 * move to the one before or after, Home and End to the first and last.
 */
export function AssessmentMap({ assessment, onOpen }: AssessmentMapProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const drawn = useRef<SVGSVGElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const rooms = assessment.layers.flatMap(({ elements }) => elements.map(({ id }) => id));
  const current = Math.max(0, rooms.indexOf(currentId ?? ''));
  const place = printing ? SHEET : width || UNKNOWN;
  const move = (event: KeyboardEvent) => {
    const target = rooms.at(nextInLine(event.key, current, rooms.length) ?? rooms.length);
    if (target === undefined) return;
    event.preventDefault();
    focusMark(drawn.current, target);
  };
  const pressable = onOpen !== undefined;
  return (
    <div ref={ref}>
      <PictureView
        ref={drawn}
        className={styles.map}
        picture={assessmentPicture(assessment, place, { print: printing, pressable })}
        {...(pressable && {
          reachable: rooms[current] ?? null,
          onPress: onOpen,
          onFocus: setCurrentId,
          onKeyDown: move,
        })}
      />
    </div>
  );
}
