import { cell, Grid, range } from './grid.js';
import type { Lines } from './lines-sheet.js';
import type { Participants } from './participants-sheet.js';
import { dollars, type Plan } from './plan.js';
import type { ShareRow } from './share-rows.js';
import type { Words } from './words.js';
import type { Working } from './working-sheet.js';

const FIRST = 4;
const AT = { line: 0, kind: 1, year: 2, pot: 3, check: 4 };
const SHARES = 5;

/** Where the shares stand. */
export interface Shares {
  readonly grid: Grid;
  /** All shares of a participant of one kind and one year, as a formula. */
  sum(participant: number, kind: string, year: string): string;
}

export function sharesSheet(
  plan: Plan,
  rows: readonly ShareRow[],
  { participants, lines, working }: { participants: Participants; lines: Lines; working: Working },
  words: Words,
  titles: readonly [string, string],
): Shares {
  const grid = new Grid(words.sheets.shares, { rows: FIRST, columns: 3 });
  const { heads } = words;
  grid.title(titles);
  grid.put(0, 2, words.ties, 'note');
  grid.heads(FIRST - 1, 0, [heads.line, heads.kind, heads.year, heads.pot, heads.check]);
  const known = new Map(
    plan.costing?.shares.map(({ participant, line, year, cents }) => [
      JSON.stringify([participant, line, year]),
      dollars(cents),
    ]),
  );
  for (let at = 0; at < participants.count; at += 1) {
    const title = { formula: `${participants.of(at, 'code')}&""`, result: plan.model?.participants[at].code };
    grid.put(SHARES + at, FIRST - 1, title, 'head');
  }
  rows.forEach(({ line, year }, place) => {
    const row = FIRST + place;
    const of = plan.model?.lines[line];
    grid.put(AT.line, row, { formula: working.line(place), result: of?.code });
    grid.put(AT.kind, row, { formula: `${lines.of(line, 'kind')}&""` });
    grid.put(AT.year, row, { formula: working.year(place), result: year ?? of?.year }, 'number');
    grid.put(AT.pot, row, { formula: `${working.pot(place)}/100` }, 'money');
    const shares = range(cell(SHARES, row), cell(SHARES + participants.count - 1, row));
    const agrees = `ROUND(SUM(${shares})-${cell(AT.pot, row)},2)=0`;
    grid.put(AT.check, row, { formula: `IF(${agrees},"${words.agrees}","${words.differs}")` });
    for (let at = 0; at < participants.count; at += 1) {
      const code = plan.model?.participants[at].code;
      const result =
        known.get(JSON.stringify([code, of?.code, year ?? of?.year])) ?? (plan.costing ? 0 : null);
      grid.put(SHARES + at, row, { formula: `(${working.cents(place, at)})/100`, result }, 'money');
    }
  });
  const all = (column: number) =>
    grid.ref(range(cell(column, FIRST), cell(column, Math.max(FIRST, FIRST + rows.length - 1))));
  return {
    grid,
    sum: (participant, kind, year) =>
      `SUMIFS(${all(SHARES + participant)},${all(AT.kind)},"${kind}",${all(AT.year)},${year})`,
  };
}
