import { useMemo } from 'react';
import { PictureView } from '../picture/picture-view.js';
import { useMarksInLine } from '../picture/use-marks-in-line.js';
import { useWidth } from '../picture/use-width.js';
import styles from '../time-line/time-line.module.css';
import { windowsPicture, type WindowsSubject } from './windows-picture.js';

/** Windows on a page, as wide as their place. Its rows are one tab stop: arrows move from one to the next. */
export function Windows({ subject }: { subject: WindowsSubject }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const picture = useMemo(() => windowsPicture(subject, width), [subject, width]);
  const line = useMarksInLine(subject.rows.map(({ id }) => id));
  return (
    <div ref={ref}>
      <PictureView className={styles.timeLine} picture={picture} {...line} />
    </div>
  );
}
