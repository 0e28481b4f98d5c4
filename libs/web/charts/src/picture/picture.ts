import type { Place } from '../geometry/geometry.js';
import type { Colour, Look } from './look.js';

/**
 * A picture as plain data, in pixels from its upper left corner. It is drawn by React on the page and written as SVG for
 * a file; both read nothing but this, so what is seen and what is taken home are one picture.
 */
export interface Picture {
  width: number;
  height: number;
  /** Names the whole to a screen reader; null for a mark whose words stand beside it. */
  name: string | null;
  /** `img` where the name says all there is; `group` where its parts are read one by one. */
  role: 'img' | 'group';
  marks: readonly Mark[];
  /** Fills that repeat, by the name under which marks refer to them. */
  patterns?: Readonly<Record<string, Pattern>>;
}

/** A tile that repeats over what it fills. */
export interface Pattern {
  /** Side of the square tile. */
  size: number;
  /** Degrees by which the tiles are turned, clockwise. */
  turn: number;
  marks: readonly LineMark[];
}

export type Mark = RectMark | LineMark | CircleMark | PathMark | TextMark | GroupMark;

interface Drawn extends Look {
  /** What the mark is in its group, for the style of hover, focus and selection: `disc`, `label`. */
  part?: string;
}

export interface RectMark extends Drawn {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of the corners. */
  radius?: number;
}

export interface LineMark extends Drawn {
  kind: 'line';
  from: Place;
  to: Place;
}

export interface CircleMark extends Drawn {
  kind: 'circle';
  x: number;
  y: number;
  radius: number;
}

/** An outline in the path language of SVG; `extent` is the box it stays in, before it is moved and scaled. */
export interface PathMark extends Drawn {
  kind: 'path';
  d: string;
  extent: { x: number; y: number; width: number; height: number };
  at?: Place;
  scale?: number;
}

/** One line of text; a text of several lines is several marks. */
export interface TextMark {
  kind: 'text';
  part?: string;
  text: string;
  /** Where the baseline starts, or its middle or end, as `anchor` says. */
  x: number;
  y: number;
  /** Font size in pixels. */
  size: number;
  weight?: number;
  colour: Colour;
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees by which the line is turned around its own start, clockwise. */
  turn?: number;
  /** A ground around the letters, where they may cross a line. */
  halo?: Colour;
}

export type GroupRole =
  | 'group'
  | 'img'
  | 'region'
  | 'heading'
  | 'list'
  | 'listitem'
  | 'row'
  | 'gridcell'
  | 'rowheader'
  | 'columnheader'
  | 'button';

/** Marks that belong together: a part with a meaning, a name, and a place in the reading order. */
export interface GroupMark {
  kind: 'group';
  /** By which the page focuses, presses and selects; unique in the picture. */
  id?: string;
  /** The id whose selection this group shows too, such as an entry of a key. */
  about?: string;
  part?: string;
  /** Moves all that is in it. */
  at?: Place;
  role?: GroupRole;
  name?: string;
  /** Whether what it opens stands open; left out where it opens nothing. */
  expanded?: boolean;
  /** How what it heads is sorted by it. */
  sorted?: 'ascending' | 'descending';
  /** What a pointer that rests on it is told. */
  hint?: string;
  /** Seen, and not read out: its words are said elsewhere. */
  silent?: boolean;
  /** Why the figure that belongs here is not shown. A group that is withheld draws no text. */
  withheld?: string;
  opacity?: number;
  marks: readonly Mark[];
}

export function group(of: Omit<GroupMark, 'kind'>): GroupMark {
  return { kind: 'group', ...of };
}

/** The picture's marks somewhere in another picture. */
export function placed(picture: Picture, at: Place): GroupMark {
  return group({
    at,
    marks: picture.marks,
    ...(picture.name !== null && { name: picture.name, role: 'group' }),
  });
}
