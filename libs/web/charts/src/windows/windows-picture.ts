import type { Fill } from '../picture/look.js';
import type { Mark, Picture } from '../picture/picture.js';
import {
  datedRowsPicture,
  type Across,
  type DatedRow,
  type DayLine,
  type KeyEntry,
  type Span,
} from '../time-line/dated-rows.js';

/** How far one is with what its window is for. */
export type WindowKind = 'undecided' | 'replacing' | 'done';

export interface WindowRow extends DatedRow {
  kind: WindowKind;
  /** Its first and last day (`YYYY-MM-DD`); null where they are not known, which draws none. */
  window: { from: string; to: string } | null;
}

export interface WindowsSubject {
  /** Names the whole to a screen reader. */
  name: string;
  /** The day from which it is looked at. */
  asOf: DayLine;
  /** In the order drawn, from the top. */
  rows: readonly WindowRow[];
  /** When most of them overlap, drawn behind all rows; null where none do. */
  peak: { from: string; to: string; written: string } | null;
  /** What the windows stand for, as far as they occur. */
  kinds: Readonly<Record<WindowKind, string>>;
}

const THICKNESS = 10;
const KINDS: readonly WindowKind[] = ['undecided', 'replacing', 'done'];
const BAND: Fill = { token: 'accent', part: 0.14 };

/** Windows of time below each other on one line of years, and behind them the time in which most overlap. */
export function windowsPicture({ name, rows, asOf, peak, kinds }: WindowsSubject, room: number): Picture {
  const windows = rows.flatMap(({ window }) => window ?? []);
  const found = new Set(rows.flatMap(({ kind, window }) => (window ? kind : [])));
  const key: KeyEntry[] = KINDS.filter((kind) => found.has(kind)).map((kind) => ({
    text: kinds[kind],
    sign: (x, y) => [windowMark(kind, x - 7, 14, y)],
  }));
  if (peak)
    key.push({ text: peak.written, sign: (x, y) => [bandMark({ from: x - 7, to: x + 7 }, y - 8, 16)] });
  return datedRowsPicture(
    {
      name,
      rows,
      today: asOf,
      days: [...windows, ...(peak ? [peak] : [])].flatMap(({ from, to }) => [from, to]),
      draw: ({ kind, window }, at, middle) =>
        window ? [windowMark(kind, at(window.from), at(window.to) - at(window.from), middle)] : [],
      behind: (at, spans) => (peak ? band(peak, at, spans) : []),
      key,
    },
    room,
  );
}

function band({ from, to }: { from: string; to: string }, at: Across, spans: readonly Span[]): Mark[] {
  return spans.map((span) => bandMark({ from: at(from), to: at(to) }, span.from, span.to - span.from));
}

const bandMark = ({ from, to }: Span, y: number, height: number): Mark => ({
  kind: 'rect',
  part: 'peak',
  x: from,
  y,
  width: Math.max(2, to - from),
  height,
  fill: BAND,
});

/** Full while it is open, dashed while it is under way, an outline once it is done: not by colour alone. */
function windowMark(kind: WindowKind, x: number, width: number, middle: number): Mark {
  const box = {
    kind: 'rect',
    part: `window-${kind}`,
    x,
    y: middle - THICKNESS / 2,
    width: Math.max(2, width),
    height: THICKNESS,
    radius: 2,
  } as const;
  switch (kind) {
    case 'undecided':
      return { ...box, fill: 'accent', stroke: 'paper' };
    case 'replacing':
      return { ...box, fill: 'paper', stroke: 'accent', strokeWidth: 2, dash: [5, 3] };
    case 'done':
      return { ...box, fill: 'paper', stroke: 'line-strong' };
  }
}
