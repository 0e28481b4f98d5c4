import { COSTING_LIMITS } from '@commonworks/domain-costing';
import { cell, Grid, range } from './grid.js';
import { decimal, type Plan } from './plan.js';
import type { Words } from './words.js';

/** Where the parameters stand. */
export interface Parameters {
  readonly grid: Grid;
  readonly years: string;
  readonly rate: string;
  readonly escalation: string;
  readonly contingency: string;
  /** The names of the rules, one below the other, in the order of `SHARE_RULES`. */
  readonly rules: string;
}

const FIRST = 4;
const USUAL = { rate: 4, escalation: 3, contingency: 15 };

export function parametersSheet(plan: Plan, words: Words, titles: readonly [string, string]): Parameters {
  const grid = new Grid(words.sheets.parameters, { rows: 3, columns: 0 });
  const { model } = plan;
  grid.title(titles);
  grid.put(0, 2, words.about, 'note');
  const { years, rate, escalation, contingency } = words.parameters;
  const values: readonly [string, number][] = [
    [years, plan.years],
    [rate, model ? decimal(model.rate) : USUAL.rate],
    [escalation, model ? decimal(model.escalation) : USUAL.escalation],
    [contingency, model ? decimal(model.contingency) : USUAL.contingency],
  ];
  values.forEach(([label, value], at) => {
    grid.put(0, FIRST + at, label);
    grid.put(1, FIRST + at, value, 'input');
  });
  const refuse = { errorTitle: words.titles.parameters, errorMessage: words.wrong };
  const at = (place: number) => cell(1, FIRST + place);
  grid.check({
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: String(plan.years),
    range: at(0).replaceAll('$', ''),
    ...refuse,
  });
  grid.check({
    type: 'decimal',
    operator: 'between',
    formula1: '0',
    formula2: String(COSTING_LIMITS.percent),
    range: range(at(1), at(3)).replaceAll('$', ''),
    ...refuse,
  });
  grid.heads(FIRST - 1, 3, [words.parameters.rules]);
  words.rules.forEach((rule, place) => grid.put(3, FIRST + place, rule));
  grid.put(0, FIRST + values.length + 1, words.ties, 'note');
  grid.width(0, 60);
  grid.width(3, 28);
  return {
    grid,
    years: grid.ref(at(0)),
    rate: grid.ref(at(1)),
    escalation: grid.ref(at(2)),
    contingency: grid.ref(at(3)),
    rules: grid.ref(range(cell(3, FIRST), cell(3, FIRST + words.rules.length - 1))),
  };
}
