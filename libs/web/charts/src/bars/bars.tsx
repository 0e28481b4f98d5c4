import { useMemo } from 'react';
import { PictureView } from '../picture/picture-view.js';
import { useMarksInLine } from '../picture/use-marks-in-line.js';
import { useWidth } from '../picture/use-width.js';
import { barsPicture, type BarsSubject } from './bars-picture.js';
import styles from './bars.module.css';

/** Bars on a page, as wide as their place. They are one tab stop: arrows move from one to the next. */
export function Bars({ subject }: { subject: BarsSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => barsPicture(subject, width), [subject, width]);
  const line = useMarksInLine(subject.bars.map(({ id }) => id));
  return (
    <div ref={ref}>
      <PictureView className={styles.bars} picture={picture} {...line} />
    </div>
  );
}
