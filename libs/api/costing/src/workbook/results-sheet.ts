import type { Bills } from './bills-sheet.js';
import { cell, Grid, range } from './grid.js';
import type { Parameters } from './parameters-sheet.js';
import type { Participants } from './participants-sheet.js';
import { dollars, type Plan } from './plan.js';
import type { Words } from './words.js';

const FIRST = 4;
const AT = { code: 0, npv: 1, payback: 2, says: 3, exact: 4 };

/** Net present value and payback of each participant, and of all together. */
export function resultsSheet(
  plan: Plan,
  { parameters, participants, bills }: { parameters: Parameters; participants: Participants; bills: Bills },
  words: Words,
  titles: readonly [string, string],
): Grid {
  const grid = new Grid(words.sheets.results, { rows: FIRST, columns: 1 });
  const { heads } = words;
  grid.title(titles);
  grid.heads(FIRST - 1, 0, [heads.participant, heads.npv, heads.payback, heads.says, heads.exact]);
  const { count } = participants;
  const said = (cents: number | null | undefined) =>
    cents === undefined ? undefined : cents === null ? words.unknown : dollars(cents);

  for (let at = 0; at < count; at += 1) {
    const row = FIRST + at;
    const of = plan.costing?.participants[at];
    const code = participants.of(at, 'code');
    const saving = bills.of(at, 'saving');
    const guarded = (formula: string) =>
      `IF(${code}="","",IF(COUNT(${saving})=0,"${words.unknown}",${formula}))`;
    grid.put(AT.code, row, { formula: `${code}&""`, result: of?.code });
    // Rounded once, from savings that are discounted and not rounded.
    grid.put(AT.exact, row, {
      formula: guarded(`SUMPRODUCT(${saving}/(1+${parameters.rate}/100)^${bills.years})`),
    });
    grid.put(
      AT.npv,
      row,
      { formula: guarded(`ROUND(${cell(AT.exact, row)},2)`), result: said(of?.npvCents) },
      'total',
    );
    const reached = bills.of(at, 'payback');
    grid.put(
      AT.payback,
      row,
      {
        formula: guarded(`IF(COUNT(${reached})=0,"${words.notWithin}",ROUND(MIN(${reached}),3))`),
        result: of?.npvCents === null ? words.unknown : (of?.paybackYear ?? (of && words.notWithin)),
      },
      'number',
    );
    const loses = of?.npvCents === null || !of ? null : (of.npvCents ?? 0) < 0 ? words.loses : words.gains;
    grid.put(AT.says, row, {
      formula: guarded(`IF(${cell(AT.npv, row)}<0,"${words.loses}","${words.gains}")`),
      result: of?.npvCents === null ? words.unknown : loses,
    });
  }
  const last = FIRST + count - 1;
  const exact = range(cell(AT.exact, FIRST), cell(AT.exact, last));
  const known = `COUNT(${exact})=COUNTA(${participants.all('code')})`;
  grid.put(AT.code, last + 1, words.group, 'head');
  grid.put(
    AT.npv,
    last + 1,
    {
      formula: `IF(COUNTA(${participants.all('code')})=0,"",IF(${known},ROUND(SUM(${exact}),2),"${words.unknown}"))`,
      result: said(plan.costing?.group.npvCents),
    },
    'total',
  );
  for (const at of [AT.code, AT.npv, AT.payback, AT.says, AT.exact]) grid.width(at, 24);
  return grid;
}
