import type { RatingCode } from '@commonworks/domain-assessment';

export interface AssessmentElement {
  id: string;
  label: string;
  /** Null when the element has no rating; `stateText` says why. */
  rating: RatingCode | null;
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
  ratings: Readonly<Record<RatingCode, string>>;
  workPlanned: string;
  notRated: string;
}

export interface AssessedTechnology {
  /** From the roof down. */
  layers: readonly AssessmentLayer[];
  labels: AssessmentMapLabels;
}

/** How a map is drawn in its place. */
export interface MapDrawing {
  /** For paper: small enough for four floors on one sheet. */
  print?: boolean;
  /** Rooms are buttons, each under the id of its element. */
  pressable?: boolean;
}

/** Distances and sizes of type of a map, in pixels. */
export interface MapSizes {
  /** Between the border of a floor and what is in it. */
  padding: number;
  roof: number;
  /** Width of the column that holds a floor's name; null where the name stands above the rooms. */
  name: number | null;
  nameGap: number;
  /** Least width of a room; as many stand beside each other as fit. */
  leastRoom: number;
  roomHeight: number;
  roomGap: number;
  text: number;
  leading: number;
}

const WIDE: MapSizes = {
  padding: 16,
  roof: 40,
  name: 176,
  nameGap: 24,
  leastRoom: 176,
  roomHeight: 48,
  roomGap: 6,
  text: 14,
  leading: 19,
};
const NARROW: MapSizes = { ...WIDE, padding: 12, name: null, nameGap: 12, leastRoom: 144 };
/** Five rooms abreast, in which the longest words stay whole, and small enough for four floors on one sheet. */
const PRINT: MapSizes = {
  padding: 8,
  roof: 23,
  name: 128,
  nameGap: 12,
  leastRoom: 150,
  roomHeight: 34,
  roomGap: 4,
  text: 11.5,
  leading: 13.5,
};

/** Width of a sheet that lies on its side, between margins of 10 mm, in pixels; the narrower of letter and A4. */
export const SHEET = 980;

export function mapSizes(width: number, print: boolean): MapSizes {
  if (print) return PRINT;
  return width > 720 ? WIDE : NARROW;
}
