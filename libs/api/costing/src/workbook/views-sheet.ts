import type { Costing } from '@commonworks/domain-costing';
import { Grid } from './grid.js';
import { dollars, type Plan } from './plan.js';
import type { Words } from './words.js';

const FIRST = 4;

/** What no formula follows: Shapley, who would be better off without the others, and the tornado. */
export function viewsSheet({ costing }: Plan, words: Words, titles: readonly [string, string]): Grid {
  const grid = new Grid(words.sheets.views, { rows: 3, columns: 0 });
  grid.title(titles);
  grid.put(0, 2, words.viewsNote, 'note');
  grid.width(0, 60);
  if (!costing) return grid;
  const { heads } = words;
  let row = FIRST;
  grid.heads(row, 0, [heads.participant, heads.shapley]);
  for (const { code, shapleyCents } of costing.participants) {
    row += 1;
    grid.put(0, row, code);
    if (shapleyCents !== null) grid.put(1, row, dollars(shapleyCents), 'money');
  }
  row += 2;
  for (const [text, amount] of fairnessIn(costing, words)) {
    grid.put(0, row, text);
    if (amount !== null) grid.put(1, row, amount, 'money');
    row += 1;
  }
  row += 1;
  grid.heads(row, 0, [heads.parameter, heads.from, heads.to, heads.low, heads.high]);
  for (const { parameter, fromPct, toPct, lowCents, highCents } of costing.tornado ?? []) {
    row += 1;
    grid.put(0, row, words.tornado[parameter]);
    grid.put(1, row, fromPct, 'number');
    grid.put(2, row, toPct, 'number');
    grid.put(3, row, dollars(lowCents), 'money');
    grid.put(4, row, dollars(highCents), 'money');
  }
  return grid;
}

function fairnessIn({ fairness }: Costing, words: Words): [string, number | null][] {
  if (!fairness) return [[words.unknown, null]];
  const alone = fairness.alone.map(({ participant, cents }): [string, number] => [
    `${participant} ${words.alone}`,
    dollars(cents),
  ]);
  const { together } = fairness;
  return [
    ...(alone.length > 0 ? alone : [[words.nobodyAlone, null] as [string, null]]),
    together
      ? [`${together.participants.join(', ')} ${words.together}`, dollars(together.cents)]
      : [words.nobodyTogether, null],
  ];
}
