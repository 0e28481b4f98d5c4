import type { RatingCode } from '@commonworks/domain-assessment';
import type { Mark, Picture } from '../picture/picture.js';
import { PictureView } from '../picture/picture-view.js';
import { hatch, ratingMarks, WORK_PLANNED } from './rating-drawing.js';

export interface RatingMarkProps {
  /** Null: not rated; a dotted outline. */
  rating: RatingCode | null;
  /** Lays a diagonal hatch behind the mark. */
  workPlanned?: boolean;
  /** In pixels. */
  size?: number;
}

/** The mark of a rating by itself. The words stand beside it. */
export function RatingMark({ rating, workPlanned = false, size = 20 }: RatingMarkProps) {
  const ground: Mark[] = workPlanned
    ? [
        {
          kind: 'rect',
          part: 'hatch',
          x: 0,
          y: 0,
          width: size,
          height: size,
          radius: 2,
          fill: { pattern: WORK_PLANNED },
        },
      ]
    : [];
  const picture: Picture = {
    width: size,
    height: size,
    name: null,
    role: 'img',
    marks: [...ground, ...ratingMarks(rating, { x: 0, y: 0 }, size)],
    ...(workPlanned && { patterns: hatch(4) }),
  };
  return <PictureView picture={picture} />;
}
