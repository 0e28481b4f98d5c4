import type { Colour } from '../picture/look.js';
import type { Mark, Picture } from '../picture/picture.js';
import { datedRowsPicture, type DatedRow, type DayLine } from './dated-rows.js';

/** How near an end is: behind us, close ahead, or later. */
export type EndKind = 'ended' | 'ending' | 'later';

/** An end lies between two days (`YYYY-MM-DD`): the same where the day is known, those of a year where only that is. */
export interface End {
  from: string;
  to: string;
  kind: EndKind;
}

/** A row is written with the first of its ends. */
export interface TimeLineRow extends DatedRow {
  /** When something of it ends, at least one. */
  ends: readonly End[];
}

export interface TimeLineSubject {
  /** Names the whole to a screen reader. */
  name: string;
  today: DayLine;
  /** In the order drawn, from the top. */
  rows: readonly TimeLineRow[];
  /** What the signs stand for, as far as they occur. */
  kinds: Readonly<Record<EndKind, string>>;
}

/** Ends on one line of years, a product in each row; today upright through all of them. */
export function timeLinePicture({ name, rows, today, kinds }: TimeLineSubject, room: number): Picture {
  const ends = rows.flatMap((row) => row.ends);
  const found = new Set(ends.map(({ kind }) => kind));
  return datedRowsPicture(
    {
      name,
      rows,
      today,
      days: ends.flatMap(({ from, to }) => [from, to]),
      draw: (row, at, middle) => row.ends.flatMap((end) => endMarks(end, at, middle)),
      key: KINDS.filter((kind) => found.has(kind)).map((kind) => ({
        text: kinds[kind],
        sign: (x, y) => [signMark(kind, x, y)],
      })),
    },
    room,
  );
}

const KINDS: readonly EndKind[] = ['ended', 'ending', 'later'];

const COLOURS: Record<EndKind, Colour> = {
  ended: 'rating-risk',
  ending: 'rating-improve',
  later: 'accent',
};

/** A sign on the day; where no day is known, in the middle of a bar over all that it may be. */
function endMarks({ from, to, kind }: End, at: (day: string) => number, y: number): Mark[] {
  const [begin, end] = [at(from), at(to)];
  const sign = signMark(kind, (begin + end) / 2, y);
  if (from === to) return [sign];
  const bar: Mark = {
    kind: 'rect',
    part: 'end-within',
    x: begin,
    y: y - 2,
    width: end - begin,
    height: 4,
    radius: 2,
    fill: COLOURS[kind],
  };
  return [bar, sign];
}

/** A square where it has ended, a corner standing up where it ends soon, a disc where it ends later: not by colour alone. */
function signMark(kind: EndKind, x: number, y: number): Mark {
  const part = `end-${kind}`;
  const look = { fill: COLOURS[kind], stroke: 'paper', strokeWidth: 1 } as const;
  switch (kind) {
    case 'ended':
      return { kind: 'rect', part, x: x - 5, y: y - 5, width: 10, height: 10, ...look };
    case 'ending':
      return {
        kind: 'path',
        part,
        d: 'M0 -6L6 5L-6 5Z',
        extent: { x: -6, y: -6, width: 12, height: 11 },
        at: { x, y },
        ...look,
      };
    case 'later':
      return { kind: 'circle', part, x, y, radius: 5, ...look };
  }
}
