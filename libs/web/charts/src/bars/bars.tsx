import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { focusMark } from '../picture/marked-element.js';
import { nextInLine } from '../picture/next-in-line.js';
import { PictureView } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { barsPicture, type BarsSubject } from './bars-picture.js';
import styles from './bars.module.css';

/** Bars on a page, as wide as their place. They are one tab stop: arrows move from one to the next. */
export function Bars({ subject }: { subject: BarsSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const drawn = useRef<SVGSVGElement>(null);
  const picture = useMemo(() => barsPicture(subject, width), [subject, width]);
  const [reachable, setReachable] = useState<string | null>(null);
  const { bars } = subject;
  const current = Math.max(
    0,
    bars.findIndex(({ id }) => id === reachable),
  );
  const move = (event: KeyboardEvent) => {
    const target = bars.at(nextInLine(event.key, current, bars.length) ?? bars.length);
    if (!target) return;
    event.preventDefault();
    focusMark(drawn.current, target.id);
  };
  return (
    <div ref={ref}>
      <PictureView
        ref={drawn}
        className={styles.bars}
        picture={picture}
        reachable={bars.at(current)?.id ?? null}
        onFocus={setReachable}
        onKeyDown={move}
      />
    </div>
  );
}
