import { PictureView } from '../picture/picture-view.js';
import { usePrinting } from '../picture/use-printing.js';
import { useWidth } from '../picture/use-width.js';
import { type AssessedTechnology, SHEET } from './assessment-map.model.js';
import { assessmentPicture } from './assessment-picture.js';
import styles from './assessment-map.module.css';

/** Where nothing is laid out, the map has the width of a desk's screen. */
const UNKNOWN = 1000;

/** The assessment map as wide as its place, and on one sheet where it is printed. */
export function AssessmentMap({ assessment }: { assessment: AssessedTechnology }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const printing = usePrinting();
  const room = printing ? SHEET : width || UNKNOWN;
  return (
    <div ref={ref}>
      <PictureView className={styles.map} picture={assessmentPicture(assessment, room, printing)} />
    </div>
  );
}
