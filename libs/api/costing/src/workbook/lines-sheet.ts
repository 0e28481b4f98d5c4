import { SHARE_RULES, type ModelLine } from '@commonworks/domain-costing';
import { cell, column, Grid, range } from './grid.js';
import type { Participants } from './participants-sheet.js';
import { decimal, dollars, type Plan } from './plan.js';
import type { Words } from './words.js';

const FIRST = 4;
const COLUMNS = {
  code: 0,
  name: 1,
  kind: 2,
  nature: 3,
  year: 4,
  amount: 5,
  perUser: 6,
  contingency: 7,
  escalates: 8,
  rule: 9,
  fixed: 10,
  floor: 11,
  cap: 12,
  grants: 13,
} as const;
const OWN = 14;

export type LineColumn = keyof typeof COLUMNS;

/** Where the lines stand. */
export interface Lines {
  readonly grid: Grid;
  readonly count: number;
  of(at: number, what: LineColumn): string;
  /** Floors and caps that hold, of all participants in a row, per cent of the pot. */
  floors(at: number): string;
  caps(at: number): string;
}

export function linesSheet(
  plan: Plan,
  participants: Participants,
  words: Words,
  titles: readonly [string, string],
): Lines {
  const grid = new Grid(words.sheets.lines, { rows: FIRST, columns: 1 });
  const { count } = participants;
  const { heads } = words;
  const names = Object.keys(COLUMNS) as LineColumn[];
  grid.title(titles);
  grid.heads(
    FIRST - 1,
    0,
    names.map((name) => heads[name]),
  );
  [heads.floorOf, heads.capOf, heads.floorOf, heads.capOf].forEach((head, block) => {
    for (let at = 0; at < count; at += 1) {
      const title = { formula: `"${head}"&${participants.of(at, 'code')}` };
      grid.put(OWN + block * count + at, FIRST - 1, title, 'head');
    }
  });
  plan.kinds.forEach((kind, at) => {
    const row = FIRST + at;
    const line = plan.model?.lines[at];
    const bounds = boundsOf(line);
    const values = line ? valuesOf(line, words) : names.map(() => null);
    values.forEach((value, place) => grid.put(place, row, value, MONEY.has(place) ? 'moneyInput' : 'input'));
    // The kind decides how many rows of shares there are.
    grid.put(COLUMNS.kind, row, kind === 'ONE_TIME' ? words.oneTime : words.recurring);
    grid.put(COLUMNS.floor, row, bounds.floor, 'input');
    grid.put(COLUMNS.cap, row, bounds.cap, 'input');
    for (let of = 0; of < count; of += 1) {
      const [floor, cap] = [OWN + of, OWN + count + of];
      grid.put(floor, row, bounds.floors[of] ?? null, 'input');
      grid.put(cap, row, bounds.caps[of] ?? null, 'input');
      const holds = (own: number, general: number, none: number) => ({
        formula: `IF(${participants.of(of, 'code')}="",0,IF(${cell(own, row)}<>"",${cell(own, row)},IF(${cell(general, row)}<>"",${cell(general, row)},${String(none)})))`,
      });
      grid.put(OWN + 2 * count + of, row, holds(floor, COLUMNS.floor, 0), 'number');
      grid.put(OWN + 3 * count + of, row, holds(cap, COLUMNS.cap, 100), 'number');
    }
  });
  check(grid, plan, words, OWN + 2 * count - 1);
  grid.width(COLUMNS.name, 28);
  grid.width(COLUMNS.rule, 24);
  const block = (at: number, place: number) =>
    grid.ref(range(cell(OWN + place * count, FIRST + at), cell(OWN + (place + 1) * count - 1, FIRST + at)));
  return {
    grid,
    count: plan.kinds.length,
    of: (at, what) => grid.ref(cell(COLUMNS[what], FIRST + at)),
    floors: (at) => block(at, 2),
    caps: (at) => block(at, 3),
  };
}

const MONEY: ReadonlySet<number> = new Set([COLUMNS.amount, COLUMNS.perUser, COLUMNS.grants]);

function valuesOf(line: ModelLine, words: Words): (string | number | null)[] {
  return [
    line.code,
    line.name,
    null,
    line.nature === 'CAPITAL' ? words.capital : words.operating,
    line.year,
    dollars(line.amount),
    line.perUser === null ? null : dollars(line.perUser),
    line.contingency ? words.yes : words.no,
    line.escalates ? words.yes : words.no,
    words.rules[SHARE_RULES.indexOf(line.rule)],
    line.fixed === null ? null : decimal(line.fixed),
    null,
    null,
    line.grant === 0n ? null : dollars(line.grant),
  ];
}

/** Bounds as they are typed: those that are the same for all stand once. */
function boundsOf(line: ModelLine | undefined) {
  const bounds = line?.bounds ?? [];
  const floors = bounds.map(({ floor }) => (floor === 0n ? null : decimal(floor)));
  const caps = bounds.map(({ cap }) => (cap === null ? null : decimal(cap)));
  const same = (values: readonly (number | null)[]) => new Set(values).size === 1;
  return {
    floor: same(floors) ? floors[0] : null,
    cap: same(caps) ? caps[0] : null,
    floors: same(floors) ? [] : floors,
    caps: same(caps) ? [] : caps,
  };
}

function check(grid: Grid, plan: Plan, words: Words, last: number): void {
  const rows = (from: number, to = from) =>
    `${column(from)}${String(FIRST + 1)}:${column(to)}${String(FIRST + plan.kinds.length)}`;
  const refuse = { errorTitle: words.titles.lines, errorMessage: words.wrong };
  const list = (at: number, values: string[]) =>
    grid.check({ type: 'list', values, range: rows(at), ...refuse });
  const number = (cells: string, most: number) =>
    grid.check({
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: String(most),
      range: cells,
      ...refuse,
    });
  if (plan.kinds.length === 0) return;
  list(COLUMNS.nature, [words.capital, words.operating]);
  list(COLUMNS.contingency, [words.yes, words.no]);
  list(COLUMNS.escalates, [words.yes, words.no]);
  list(COLUMNS.rule, words.rules);
  grid.check({
    type: 'whole',
    operator: 'between',
    formula1: '0',
    formula2: String(plan.years),
    range: rows(COLUMNS.year),
    ...refuse,
  });
  number(rows(COLUMNS.amount, COLUMNS.perUser), 1e10);
  number(rows(COLUMNS.grants), 1e10);
  number(rows(COLUMNS.fixed, COLUMNS.cap), 100);
  number(rows(OWN, last), 100);
}
