import { cell, column, Grid, range } from './grid.js';
import { decimal, dollars, type Plan } from './plan.js';
import type { Words } from './words.js';

const FIRST = 4;
const COLUMNS = {
  code: 0,
  name: 1,
  population: 2,
  users: 3,
  assessment: 4,
  baseline: 5,
  avoided: 6,
  localOnce: 7,
  localYearly: 8,
} as const;

export type ParticipantColumn = keyof typeof COLUMNS;

/** Where the participants stand. */
export interface Participants {
  readonly grid: Grid;
  readonly count: number;
  /** One value of one participant. */
  of(at: number, what: ParticipantColumn): string;
  /** The same value of all. */
  all(what: ParticipantColumn): string;
}

export function participantsSheet(plan: Plan, words: Words, titles: readonly [string, string]): Participants {
  const grid = new Grid(words.sheets.participants, { rows: FIRST, columns: 1 });
  grid.title(titles);
  grid.put(0, 2, words.ties, 'note');
  const { heads } = words;
  const names = Object.keys(COLUMNS) as ParticipantColumn[];
  grid.heads(
    FIRST - 1,
    0,
    names.map((name) => heads[name]),
  );
  for (let at = 0; at < plan.participants; at += 1) {
    const of = plan.model?.participants[at];
    // Nothing is known of a participant without a baseline, or not shown: not that it is nothing.
    const known = (cents: bigint) => (of?.baseline === null && cents === 0n ? null : dollars(cents));
    const values = of
      ? [
          of.code,
          of.name,
          decimal(of.population),
          decimal(of.users),
          decimal(of.assessment),
          of.baseline === null ? null : dollars(of.baseline),
          known(of.avoided),
          known(of.localOnce),
          known(of.localYearly),
        ]
      : names.map(() => null);
    values.forEach((value, place) => {
      grid.put(place, FIRST + at, value, place < COLUMNS.baseline ? 'input' : 'moneyInput');
    });
  }
  const last = FIRST + plan.participants - 1;
  grid.check({
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formula1: '0',
    range: `${column(COLUMNS.population)}${String(FIRST + 1)}:${column(COLUMNS.localYearly)}${String(last + 1)}`,
    errorTitle: words.titles.participants,
    errorMessage: words.wrong,
  });
  grid.put(0, last + 1, words.total, 'head');
  for (const name of names.slice(COLUMNS.population)) {
    const rows = range(cell(COLUMNS[name], FIRST), cell(COLUMNS[name], last));
    grid.put(COLUMNS[name], last + 1, { formula: `SUM(${rows})` }, COLUMNS[name] < 5 ? 'number' : 'total');
  }
  grid.width(1, 28);
  return {
    grid,
    count: plan.participants,
    of: (at, what) => grid.ref(cell(COLUMNS[what], FIRST + at)),
    all: (what) => grid.ref(range(cell(COLUMNS[what], FIRST), cell(COLUMNS[what], last))),
  };
}
