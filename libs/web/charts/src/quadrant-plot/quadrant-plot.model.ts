export type Axis = 'x' | 'y';

export interface QuadrantPoint {
  id: string;
  label: string;
  /** 0 to 100. */
  x: number;
  /** 0 to 100. */
  y: number;
  /** Code of the region the point was classified into; null where it stands on a line, in none. */
  region: string | null;
  /** What the area of the point stands for, such as a number of municipalities; all alike when left out. */
  weight?: number;
  /** Where it stood last cycle, drawn as a thin tail. */
  previous?: { x: number; y: number };
}

/** High or low on x, then on y: `hl` is the lower right corner. */
export type Corner = 'hh' | 'hl' | 'lh' | 'll';

export interface QuadrantRegion {
  code: string;
  label: string;
  corner: Corner;
}

export interface QuadrantThresholds {
  /** 0 to 100. */
  x: number;
  /** 0 to 100. */
  y: number;
}
