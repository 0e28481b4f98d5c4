import type { MemberYear } from '@commonworks/domain-costing';
import { cell, Grid, range } from './grid.js';
import type { Parameters } from './parameters-sheet.js';
import type { Participants } from './participants-sheet.js';
import { dollars, type Plan } from './plan.js';
import type { Shares } from './shares-sheet.js';
import type { Words } from './words.js';

const FIRST = 4;
const YEARS = 2;
const ITEMS = ['oneTime', 'recurring', 'local', 'baseline', 'saving', 'saved', 'payback'] as const;
type Item = (typeof ITEMS)[number];

/** Where the bills stand. */
export interface Bills {
  readonly grid: Grid;
  /** One item of a participant, year by year from 0 on. */
  of(participant: number, item: Item): string;
  /** The numbers of the years, above them. */
  readonly years: string;
}

export function billsSheet(
  plan: Plan,
  {
    parameters,
    participants,
    shares,
  }: { parameters: Parameters; participants: Participants; shares: Shares },
  words: Words,
  titles: readonly [string, string],
): Bills {
  const grid = new Grid(words.sheets.bills, { rows: FIRST, columns: 2 });
  grid.title(titles);
  grid.heads(FIRST - 1, 0, [words.heads.participant, words.heads.item]);
  for (let year = 0; year <= plan.years; year += 1) grid.put(YEARS + year, FIRST - 1, year, 'head');
  const rowOf = (participant: number, item: Item) =>
    FIRST + participant * (ITEMS.length + 1) + ITEMS.indexOf(item);

  for (let at = 0; at < participants.count; at += 1) {
    const code = plan.model?.participants[at].code;
    for (const item of ITEMS) {
      grid.put(0, rowOf(at, item), { formula: `${participants.of(at, 'code')}&""`, result: code });
      grid.put(1, rowOf(at, item), words.items[item]);
    }
    for (let year = 0; year <= plan.years; year += 1) {
      const head = cell(YEARS + year, FIRST - 1);
      const own = (item: Item, of = year) => cell(YEARS + of, rowOf(at, item));
      const within = (formula: string) => `IF(${head}<=${parameters.years},${formula},0)`;
      const grown = (amount: string) =>
        `ROUND(${amount}*(1+${parameters.escalation}/100)^MAX(0,${head}-1),2)`;
      const of = plan.costing?.bills.find((bill) => bill.participant === code && bill.year === year);
      const put = (item: Item, formula: string, result: number | null | undefined) =>
        grid.put(YEARS + year, rowOf(at, item), { formula, result }, item === 'payback' ? 'number' : 'money');
      const member = (what: 'baseline' | 'avoided' | 'localOnce' | 'localYearly') =>
        participants.of(at, what);

      put('oneTime', shares.sum(at, words.oneTime, head), money(of, 'oneTimeCents'));
      put('recurring', shares.sum(at, words.recurring, head), money(of, 'recurringCents'));
      const local = year === 0 ? `N(${member('localOnce')})` : grown(member('localYearly'));
      put('local', within(local), money(of, 'localCents'));
      const baseline = year === 0 ? `N(${member('avoided')})` : grown(member('baseline'));
      put('baseline', `IF(${member('baseline')}="","",${within(baseline)})`, money(of, 'baselineCents'));
      const saving = `ROUND(${own('baseline')}-${own('oneTime')}-${own('recurring')}-${own('local')},2)`;
      put('saving', `IF(${own('baseline')}="","",${saving})`, money(of, 'savingCents'));
      const saved = year === 0 ? own('saving') : `ROUND(${own('saved', year - 1)}+${own('saving')},2)`;
      put('saved', `IF(${own('saving')}="","",${saved})`, money(of, 'savedCents'));
      // The first year in which what was saved so far is not below 0, and how far into it.
      const first =
        year === 0
          ? `IF(${own('saved')}>=0,0,"")`
          : `IF(AND(${own('saved')}>=0,COUNTIF(${range(own('saved', 0), own('saved', year - 1))},">=0")=0),${head}-1-${own('saved', year - 1)}/${own('saving')},"")`;
      put('payback', `IF(OR(${own('saved')}="",${head}>${parameters.years}),"",${first})`, null);
    }
  }
  grid.width(1, 30);
  return {
    grid,
    of: (participant, item) => {
      const row = rowOf(participant, item);
      return grid.ref(range(cell(YEARS, row), cell(YEARS + plan.years, row)));
    },
    years: grid.ref(range(cell(YEARS, FIRST - 1), cell(YEARS + plan.years, FIRST - 1))),
  };
}

type Amount =
  'oneTimeCents' | 'recurringCents' | 'localCents' | 'baselineCents' | 'savingCents' | 'savedCents';

function money(of: MemberYear | undefined, what: Amount): number | null {
  const cents = of?.[what] ?? null;
  return cents === null ? null : dollars(cents);
}
