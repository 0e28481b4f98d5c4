import {
  chooseCells,
  countOptions,
  gateCell,
  gateQuestion,
  gateRelease,
  summarize,
  type CellKind,
  type Contribution,
  type ReleasedCell,
} from '@commonworks/domain-benchmark';
import { type DisclosureGate } from '../src/release/gated-groups.js';

/** Rules 1 to 5 off: every shared answer enters, and everything is shown. */
const openCell = (kind: CellKind, contributions: readonly Contribution[]): ReleasedCell => {
  const values = contributions.map(({ value }) => value);
  const summary = kind === 'CATEGORY' ? null : summarize(values.filter((value) => typeof value === 'number'));
  return {
    state: 'FIGURES',
    n: contributions.length,
    answersHeldBack: false,
    namedOnly: false,
    hidden: contributions
      .filter(({ level }) => level === 'AGGREGATE')
      .map(({ municipalityId }) => municipalityId),
    mean: summary?.mean ?? null,
    sd: summary?.sd ?? null,
    order: summary && { ...summary, state: 'SHOWN', namedOnly: false },
    counts: kind === 'CATEGORY' ? countOptions(contributions) : null,
  };
};

/** No rule at all. */
export const openGate: DisclosureGate = (kind, groups) =>
  groups.map(({ groupId, contributions }) => ({ groupId, cell: openCell(kind, contributions) }));

/** Rule 6 off: each group is judged alone. */
export const eachAlone: DisclosureGate = (kind, groups, _ledger, params) =>
  groups.map(({ groupId, ...answers }) => ({ groupId, cell: gateCell(kind, answers, params) }));

/** Rule 6 counts heads, and looks at no answers, neither of sums nor of cells together. */
export const byHeads: DisclosureGate = (kind, groups, ledger, params) => {
  const choices = groups.map((group) => ({ ...group, ...chooseCells(kind, group, params) }));
  return gateRelease(
    choices,
    ledger,
    params,
    () => false,
    () => false,
  );
};

/** Nothing is remembered of other figures, and other rounds. */
export const forgetful: DisclosureGate = (kind, groups, _ledger, params) =>
  gateQuestion(kind, groups, [], params);

/** Who gave no answer is nobody's concern. */
export const deafToSilence: DisclosureGate = (kind, groups, ledger, params) =>
  gateQuestion(
    kind,
    groups.map((group) => ({ ...group, silent: [] })),
    ledger,
    params,
  );
