import { useMemo } from 'react';
import { PictureView } from '../picture/picture-view.js';
import { useMarksInLine } from '../picture/use-marks-in-line.js';
import { useWidth } from '../picture/use-width.js';
import { timeLinePicture, type TimeLineSubject } from './time-line-picture.js';
import styles from './time-line.module.css';

/** A time line on a page, as wide as its place. Its rows are one tab stop: arrows move from one to the next. */
export function TimeLine({ subject }: { subject: TimeLineSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => timeLinePicture(subject, width), [subject, width]);
  const line = useMarksInLine(subject.rows.map(({ id }) => id));
  return (
    <div ref={ref}>
      <PictureView className={styles.timeLine} picture={picture} {...line} />
    </div>
  );
}
