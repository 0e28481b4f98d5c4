import { useMemo } from 'react';
import styles from '../bars/bars.module.css';
import { PictureView } from '../picture/picture-view.js';
import { useMarksInLine } from '../picture/use-marks-in-line.js';
import { useWidth } from '../picture/use-width.js';
import { rangesPicture, type RangesSubject } from './ranges-picture.js';

/** Ranges on a page, as wide as their place. They are one tab stop: arrows move from one to the next. */
export function Ranges({ subject }: { subject: RangesSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => rangesPicture(subject, width), [subject, width]);
  const line = useMarksInLine(subject.ranges.map(({ id }) => id));
  return (
    <div ref={ref}>
      <PictureView className={styles.bars} picture={picture} {...line} />
    </div>
  );
}
