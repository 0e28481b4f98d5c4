import { PictureView } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { AnswersStrip } from './answers-strip.js';
import styles from './standing-strip.module.css';
import { type Standing, stripPicture } from './strip-picture.js';

/** Oneself beside the group, as wide as its column. */
export function StandingStrip({ standing }: { standing: Standing }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const { answers } = standing;
  return (
    <div ref={ref} className={styles.strip}>
      {answers ? (
        <AnswersStrip standing={{ ...standing, answers }} width={width} />
      ) : (
        <PictureView picture={stripPicture(standing, width)} />
      )}
    </div>
  );
}
