import { VisuallyHidden } from '@mantine/core';
import { type Rating, RatingMark, RATINGS } from '../rating-mark/rating-mark.js';
import styles from './assessment-map.module.css';

export interface AssessmentElement {
  id: string;
  label: string;
  /** Null when the element has no rating; `stateText` says why. */
  rating: Rating | null;
  workPlanned: boolean;
  /** Code of the answer's state. */
  state: string;
  /** The state in words, shown where there is no rating. */
  stateText: string;
}

export interface AssessmentLayer {
  code: string;
  label: string;
  elements: readonly AssessmentElement[];
}

export interface AssessmentMapLabels {
  /** Names the picture to a screen reader. */
  title: string;
  ratings: Readonly<Record<Rating, string>>;
  workPlanned: string;
  notRated: string;
}

export interface AssessmentMapProps {
  /** From the roof down. */
  layers: readonly AssessmentLayer[];
  labels: AssessmentMapLabels;
}

/** A municipality's technology as a house: layers are its floors, elements the rooms, each with its rating. */
export function AssessmentMap({ layers, labels }: AssessmentMapProps) {
  return (
    <section className={styles.map} aria-label={labels.title}>
      <ul className={styles.legend}>
        {RATINGS.map((rating) => (
          <li key={rating}>
            <RatingMark rating={rating} />
            {labels.ratings[rating]}
          </li>
        ))}
        <li>
          <RatingMark rating={null} />
          {labels.notRated}
        </li>
        <li>
          <span className={styles.hatch} />
          {labels.workPlanned}
        </li>
      </ul>
      <div className={styles.house}>
        <svg className={styles.roof} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 10L50 0L100 10" vectorEffect="non-scaling-stroke" />
        </svg>
        {layers.map((layer) => (
          <Floor key={layer.code} layer={layer} labels={labels} />
        ))}
      </div>
    </section>
  );
}

function Floor({ layer, labels }: { layer: AssessmentLayer; labels: AssessmentMapLabels }) {
  const counts = RATINGS.map((rating) => ({
    rating,
    count: layer.elements.filter((element) => element.rating === rating).length,
  }));
  return (
    <section className={styles.floor} aria-label={layer.label}>
      <header className={styles.name}>
        <h3>{layer.label}</h3>
        <ul className={styles.counts}>
          {counts.map(({ rating, count }) => (
            <li key={rating} data-none={count === 0 || undefined}>
              <RatingMark rating={rating} size={16} />
              <VisuallyHidden>{labels.ratings[rating]}: </VisuallyHidden>
              {count}
            </li>
          ))}
        </ul>
      </header>
      <ul className={styles.rooms}>
        {layer.elements.map((element) => (
          <Room key={element.id} element={element} labels={labels} />
        ))}
      </ul>
    </section>
  );
}

function Room({ element, labels }: { element: AssessmentElement; labels: AssessmentMapLabels }) {
  const { label, rating, workPlanned, stateText } = element;
  const said = rating ? labels.ratings[rating] : stateText;
  return (
    <li
      className={styles.room}
      data-rating={rating ?? 'NONE'}
      title={workPlanned ? `${said}. ${labels.workPlanned}` : said}
    >
      <span className={styles.well} data-planned={workPlanned || undefined}>
        <RatingMark rating={rating} />
      </span>
      <span className={styles.words}>
        {label}
        {rating ? (
          <VisuallyHidden>: {said}</VisuallyHidden>
        ) : (
          <span className={styles.state}>{stateText}</span>
        )}
        {workPlanned && <VisuallyHidden>. {labels.workPlanned}</VisuallyHidden>}
      </span>
    </li>
  );
}
