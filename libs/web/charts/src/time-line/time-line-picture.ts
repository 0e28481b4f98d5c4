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
  /** What a bar stands for, where one occurs: a month or a year of which no day is known. */
  within: string;
}

/** Ends on one line of years, a product in each row; today upright through all of them. */
export function timeLinePicture(
  { name, rows, today, kinds, within }: TimeLineSubject,
  room: number,
): Picture {
  const ends = rows.flatMap((row) => row.ends);
  const found = KINDS.filter((kind) => ends.some((end) => end.kind === kind));
  const dayless = ends.some(({ from, to }) => from !== to);
  return datedRowsPicture(
    {
      name,
      rows,
      today,
      days: ends.flatMap(({ from, to }) => [from, to]),
      draw: (row, at, middle) => row.ends.flatMap((end) => endMarks(end, at, middle)),
      key: [
        ...found.map((kind) => ({
          text: kinds[kind],
          sign: (x: number, y: number) => [signMark(kind, x, y)],
        })),
        ...(dayless
          ? [{ text: within, sign: (x: number, y: number) => [barMark(x - 7, x + 7, y, 'ink-muted')] }]
          : []),
      ],
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
  return from === to ? [sign] : [barMark(begin, end, y, COLOURS[kind]), sign];
}

function barMark(from: number, to: number, y: number, fill: Colour): Mark {
  return {
    kind: 'rect',
    part: 'end-within',
    x: from,
    y: y - 2,
    width: to - from,
    height: 4,
    radius: 2,
    fill,
  };
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
