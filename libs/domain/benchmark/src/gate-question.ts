import { type CellKind, type GroupAnswers } from './cell.js';
import { countsTell } from './counts-tell.js';
import { keyOf } from './disclosed-sets.js';
import { type DisclosureParameters } from './disclosure-parameters.js';
import { chooseCells } from './gate-cell.js';
import { gateRelease, type GroupCell, type LedgerEntry } from './gate-release.js';
import { hasRareOption } from './merge-options.js';
import { sumTells } from './sum-tells.js';

/** A group and what its municipalities answered to the question. */
export interface QuestionGroup extends GroupAnswers {
  groupId: string;
  /** Hidden answers stay out whatever the rules say of them: they are another figure's, which is closed to them. */
  closed: boolean;
}

/**
 * The whole of disclosure control for one question in one release: every cell on its own (`chooseCells`), then
 * all of them against one another and against what went out before (`gateRelease`), to the values where it must.
 *
 * @param groups most important first: where two cannot both be shown, the earlier is
 * @param ledger what is out about the question already. Of a contributor who is in no group any more the answer
 *   is not known here: a sum with them is undecided, and what would open it is closed.
 * @throws Error as `gateCell` does
 */
export function gateQuestion(
  kind: CellKind,
  groups: readonly QuestionGroup[],
  ledger: readonly LedgerEntry[],
  params: DisclosureParameters,
): GroupCell[] {
  const answers = new Map(
    groups.flatMap(({ contributions }) => contributions.map((each) => [each.municipalityId, each] as const)),
  );
  const choices = groups.map(({ groupId, closed, silent, contributions }) => {
    const choice = chooseCells(kind, { contributions, silent }, params);
    return { ...choice, groupId, silent, withHidden: closed ? null : choice.withHidden };
  });
  // In a group of its own rare options are put together; in a difference of groups nobody does that.
  const shown = new Set(choices.map(({ withHidden }) => withHidden && keyOf(withHidden.hidden)));
  const tells = (ids: readonly string[]) => {
    const hidden = ids.flatMap((id) => answers.get(id) ?? []);
    if (hidden.length < ids.length) return true;
    const counted = kind === 'CATEGORY' && !shown.has(keyOf(ids));
    return sumTells(kind, hidden, params) || (counted && hasRareOption(hidden));
  };
  return gateRelease(choices, ledger, params, tells, (cells) => countsTell(cells, answers));
}
