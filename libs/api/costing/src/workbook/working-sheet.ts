import { cell, Grid, range } from './grid.js';
import type { Lines } from './lines-sheet.js';
import type { Parameters } from './parameters-sheet.js';
import type { Participants } from './participants-sheet.js';
import type { Pots } from './pots-sheet.js';
import type { ShareRow } from './share-rows.js';
import type { Words } from './words.js';

const FIRST = 4;
const AT = {
  line: 0,
  year: 1,
  pot: 2,
  rule: 3,
  digits: 4,
  below: 5,
  above: 6,
  low: 7,
  high: 8,
  factor: 9,
  spare: 10,
};
const BLOCKS = 11;
const EQUALISED = 7;

/** Where the exact shares stand, row by row as in the sheet of shares. */
export interface Working {
  readonly grid: Grid;
  line(row: number): string;
  year(row: number): string;
  pot(row: number): string;
  /** Whole cents of a participant in a row. */
  cents(row: number, participant: number): string;
}

/**
 * Shares in formulas, for every rule and within floors and caps. A share is clamp(weight × factor), for equalised
 * savings clamp(baseline − the largest + factor), with one factor at which the shares come to the pot. Their sum rises with the factor
 * along straight pieces, which meet where somebody reaches a floor or a cap: the factor lies between the last such point
 * with a sum that is not above the pot and the next. These are the shares that the rule
 * of freezing arrives at round by round, in a number of cells that does not grow with the rounds.
 */
export function workingSheet(
  rows: readonly ShareRow[],
  from: { parameters: Parameters; participants: Participants; lines: Lines; pots: Pots },
  words: Words,
  titles: readonly [string, string],
): Working {
  const { participants, lines, pots } = from;
  const n = participants.count;
  const grid = new Grid(words.sheets.working, { rows: FIRST, columns: 2 });
  const { heads } = words;
  grid.title(titles);
  grid.put(0, 2, words.workingNote, 'note');
  const plain = [heads.line, heads.year, heads.pot, heads.rule, heads.digits, heads.lowest, heads.highest];
  grid.heads(FIRST - 1, 0, [...plain, heads.sumAt, heads.sumAt, heads.factor, heads.check]);
  const blocks = [
    heads.weightOf,
    heads.pointOf,
    heads.pointOf,
    heads.sumAt,
    heads.sumAt,
    heads.shareOf,
    heads.fractionOf,
  ];
  blocks.forEach((head, block) => {
    for (let at = 0; at < n; at += 1) {
      const title = { formula: `"${head}"&${participants.of(at, 'code')}` };
      grid.put(BLOCKS + block * n + at, FIRST - 1, title, 'head');
    }
  });

  rows.forEach(({ line, year }, place) => {
    const row = FIRST + place;
    const at = (column: number) => cell(column, row);
    const block = (from: number, to = from) => range(at(BLOCKS + from * n), at(BLOCKS + (to + 1) * n - 1));
    const put = (column: number, formula: string) => grid.put(column, row, { formula }, 'number');
    const [pot, rule] = [at(AT.pot), at(AT.rule)];
    const floors = lines.floors(line);
    const caps = lines.caps(line);

    put(AT.line, `${lines.of(line, 'code')}&""`);
    put(AT.year, year === null ? `N(${lines.of(line, 'year')})` : String(year));
    put(AT.pot, `ROUND(INDEX(${pots.of(line)},1,${at(AT.year)}+1)*100,0)`);
    put(
      AT.rule,
      `IF(${lines.of(line, 'rule')}="",1,MATCH(${lines.of(line, 'rule')},${from.parameters.rules},0))`,
    );
    put(AT.digits, `IF(${pot}<1E7,7,IF(${pot}<1E8,6,IF(${pot}<1E9,5,4)))`);

    const [weights, points, sums] = [block(0), block(1, 2), block(3, 4)];
    const share = (of: string, factor: string) =>
      `(${of}*IF(${rule}=${String(EQUALISED)},1,${factor})+IF(${rule}=${String(EQUALISED)},${factor},0))`;
    const sumAt = (factor: string) => {
      const [shares, low, high] = [share(weights, factor), `(${pot}*${floors}/100)`, `(${pot}*${caps}/100)`];
      const within = `(${shares}>=${low})*(${shares}<=${high})*${shares}`;
      return `SUMPRODUCT((${shares}<${low})*${low}+(${shares}>${high})*${high}+${within})`;
    };
    put(AT.below, `SUMPRODUCT(MAX((${sums}<=${pot})*${points}))`);
    const before = `SUMPRODUCT(--(${points}<=${at(AT.below)}))`;
    put(AT.above, `IF(${before}<COUNT(${points}),SMALL(${points},${before}+1),${at(AT.below)})`);
    put(AT.low, sumAt(at(AT.below)));
    put(AT.high, sumAt(at(AT.above)));
    const [below, above, low, high] = [at(AT.below), at(AT.above), at(AT.low), at(AT.high)];
    put(
      AT.factor,
      `IF(${high}-${low}<=0,${below},${below}+(${pot}-${low})/(${high}-${low})*(${above}-${below}))`,
    );
    put(AT.spare, `${pot}-SUMPRODUCT(INT(${block(5)}))`);

    for (let own = 0; own < n; own += 1) {
      const of = (part: number) => at(BLOCKS + part * n + own);
      const low = `(${pot}*INDEX(${floors},1,${String(own + 1)})/100)`;
      const high = `(${pot}*INDEX(${caps},1,${String(own + 1)})/100)`;
      put(BLOCKS + own, weight(from, line, own, at(AT.year), rule));
      // Who has no weight pays the floor whatever the factor: no point of its own.
      const point = (bound: string) =>
        `IF(${rule}=${String(EQUALISED)},${bound}-${of(0)},IF(${of(0)}>0,${bound}/${of(0)},0))`;
      put(BLOCKS + n + own, point(low));
      put(BLOCKS + 2 * n + own, point(high));
      put(BLOCKS + 3 * n + own, sumAt(of(1)));
      put(BLOCKS + 4 * n + own, sumAt(of(2)));
      const exact = share(of(0), at(AT.factor));
      put(BLOCKS + 5 * n + own, `ROUND(MIN(MAX(${exact},${low}),${high}),${at(AT.digits)})`);
      put(BLOCKS + 6 * n + own, `ROUND(${of(5)}-INT(${of(5)}),${at(AT.digits)})`);
    }
  });

  const of = (column: number, row: number) => grid.ref(cell(column, FIRST + row));
  return {
    grid,
    line: (row) => of(AT.line, row),
    year: (row) => of(AT.year, row),
    pot: (row) => of(AT.pot, row),
    cents: (row, participant) => {
      const column = (at: number) => BLOCKS + 6 * n + at;
      const fractions = grid.ref(range(cell(column(0), FIRST + row), cell(column(n - 1), FIRST + row)));
      const own = of(column(participant), row);
      const before =
        participant === 0
          ? ''
          : `+SUMPRODUCT(--(${grid.ref(range(cell(column(0), FIRST + row), cell(column(participant - 1), FIRST + row)))}=${own}))`;
      const place = `SUMPRODUCT(--(${fractions}>${own}))${before}`;
      return `INT(${of(BLOCKS + 5 * n + participant, row)})+IF(${place}<${of(AT.spare, row)},1,0)`;
    },
  };
}

/** What a participant is weighed by: by the place of the line's rule, in the order of `SHARE_RULES`. */
function weight(
  { parameters, participants, lines }: { parameters: Parameters; participants: Participants; lines: Lines },
  line: number,
  own: number,
  year: string,
  rule: string,
): string {
  const of = (what: 'population' | 'users' | 'assessment' | 'baseline' | 'code') =>
    participants.of(own, what);
  const users = `SUM(${participants.all('users')})`;
  const count = `COUNTA(${participants.all('code')})`;
  const [amount, perUser, fixed] = [
    lines.of(line, 'amount'),
    lines.of(line, 'perUser'),
    lines.of(line, 'fixed'),
  ];
  const rises = `(1+${parameters.escalation}/100)^MAX(0,${year}-1)`;
  const baseline = `IF(${of('baseline')}="",NA(),ROUND(ROUND(${of('baseline')}*${rises},2)*100,0))`;
  const parts = `${fixed}/100/${count}+(1-${fixed}/100)*${of('users')}/${users}`;
  const amounts = `IF(${amount}+${perUser}*${users}=0,1,${amount}/${count}+${perUser}*${of('users')})`;
  const fixedAndVariable = `IF(${perUser}="",${parts},${amounts})`;
  // How far below the largest: then no point is below 0, which would cost the formulas digits to look for.
  const largest = `ROUND(ROUND(MAX(${participants.all('baseline')})*${rises},2)*100,0)`;
  const below = `${baseline}-${largest}`;
  const weights = ['1', of('population'), of('users'), of('assessment'), baseline, fixedAndVariable, below];
  return `IF(${of('code')}="",0,CHOOSE(${rule},${weights.join(',')}))`;
}
