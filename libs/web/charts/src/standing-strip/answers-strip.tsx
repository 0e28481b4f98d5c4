import { type KeyboardEvent, useRef, useState } from 'react';
import { focusMark, markOf } from '../picture/marked-element.js';
import { nextInLine } from '../picture/next-in-line.js';
import { PictureView } from '../picture/picture-view.js';
import styles from './standing-strip.module.css';
import type { StripAnswer } from './strip-answers.js';
import { type Standing, stripPicture } from './strip-picture.js';

export interface AnswersStripProps {
  standing: Standing & { answers: readonly StripAnswer[] };
  width: number;
}

/**
 * A strip of few answers. Its dots are one tab stop: arrows move from one to the next. The dot that has the focus, or
 * lies under the pointer, says whose it is.
 */
export function AnswersStrip({ standing, width }: AnswersStripProps) {
  const drawn = useRef<SVGSVGElement>(null);
  const ordered = standing.answers.toSorted((a, b) => a.value - b.value);
  const [reachable, setReachable] = useState(ordered.at(0)?.id ?? null);
  const [named, setNamed] = useState<string | null>(null);
  const current = Math.max(
    0,
    ordered.findIndex(({ id }) => id === reachable),
  );
  const move = (event: KeyboardEvent) => {
    const target = ordered.at(nextInLine(event.key, current, ordered.length) ?? ordered.length);
    if (!target) return;
    event.preventDefault();
    focusMark(drawn.current, target.id);
  };
  const arrive = (id: string) => {
    setReachable(id);
    setNamed(id);
  };
  return (
    <div
      className={styles.answers}
      onPointerOver={(event) => setNamed(markOf(event))}
      onPointerLeave={() => setNamed(null)}
      onBlur={() => setNamed(null)}
    >
      <PictureView
        ref={drawn}
        picture={stripPicture(standing, width)}
        reachable={ordered[current]?.id ?? null}
        selected={named}
        onFocus={arrive}
        onKeyDown={move}
      />
      {named !== null && (
        <span className={styles.name} aria-hidden="true">
          {ordered.find(({ id }) => id === named)?.name}
        </span>
      )}
    </div>
  );
}
