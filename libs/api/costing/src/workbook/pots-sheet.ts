import { cell, Grid, range } from './grid.js';
import type { LineColumn, Lines } from './lines-sheet.js';
import type { Parameters } from './parameters-sheet.js';
import type { Participants } from './participants-sheet.js';
import { dollars, type Plan } from './plan.js';
import type { Words } from './words.js';

const FIRST = 4;
const YEARS = 3;

/** Where the pots stand. */
export interface Pots {
  readonly grid: Grid;
  /** The pots of one line, year by year from 0 on. */
  of(line: number): string;
}

export function potsSheet(
  plan: Plan,
  { parameters, participants, lines }: { parameters: Parameters; participants: Participants; lines: Lines },
  words: Words,
  titles: readonly [string, string],
): Pots {
  const grid = new Grid(words.sheets.pots, { rows: FIRST, columns: 1 });
  grid.title(titles);
  grid.heads(FIRST - 1, 0, [words.heads.line, words.heads.kind, words.heads.nature]);
  const known = new Map(
    plan.costing?.pots.map(({ line, year, cents }) => [JSON.stringify([line, year]), dollars(cents)]),
  );
  for (let year = 0; year <= plan.years; year += 1) grid.put(YEARS + year, FIRST - 1, year, 'head');

  plan.kinds.forEach((kind, at) => {
    const row = FIRST + at;
    const of = (what: LineColumn) => lines.of(at, what);
    grid.put(0, row, { formula: `${of('code')}&""`, result: plan.model?.lines[at].code });
    grid.put(1, row, { formula: `${of('kind')}&""` });
    grid.put(2, row, { formula: `${of('nature')}&""` });
    const more =
      kind === 'ONE_TIME'
        ? `*(1+IF(${of('contingency')}="${words.yes}",${parameters.contingency}/100,0))`
        : '';
    const cost = `(${of('amount')}+${of('perUser')}*SUM(${participants.all('users')}))${more}`;
    const less = kind === 'ONE_TIME' ? `-${of('grants')}` : '';
    for (let year = 0; year <= plan.years; year += 1) {
      const head = `${cell(YEARS + year, FIRST - 1)}`;
      const rises = `(1+IF(${of('escalates')}="${words.yes}",${parameters.escalation}/100,0))^MAX(0,${head}-1)`;
      const runs =
        kind === 'ONE_TIME'
          ? `${head}=${of('year')},${of('amount')}<>""`
          : `${head}>=MAX(1,${of('year')}),${of('amount')}<>""`;
      const result =
        known.get(JSON.stringify([plan.model?.lines[at].code, year])) ?? (plan.costing ? 0 : null);
      grid.put(
        YEARS + year,
        row,
        {
          formula: `IF(AND(${runs},${head}<=${parameters.years}),ROUND(${cost}*${rises},2)${less},0)`,
          result,
        },
        'money',
      );
    }
  });

  const last = FIRST + plan.kinds.length - 1;
  [words.capital, words.operating].forEach((nature, place) => {
    const row = last + 2 + place;
    grid.put(0, row, nature, 'head');
    for (let year = 0; year <= plan.years && plan.kinds.length > 0; year += 1) {
      const at = YEARS + year;
      const natures = range(cell(2, FIRST), cell(2, last));
      const amounts = range(cell(at, FIRST), cell(at, last));
      const of = plan.costing?.years[year];
      grid.put(
        at,
        row,
        {
          formula: `SUMIFS(${amounts},${natures},"${nature}")`,
          result: of && dollars(place === 0 ? of.capitalCents : of.operatingCents),
        },
        'total',
      );
    }
  });
  return {
    grid,
    of: (line) => grid.ref(range(cell(YEARS, FIRST + line), cell(YEARS + plan.years, FIRST + line))),
  };
}
