import { type CellKind, type Contribution } from './cell.js';
import { type DisclosureParameters } from './disclosure-parameters.js';
import { gateCell } from './gate-cell.js';
import { gateRelease, type GroupCell, type LedgerEntry } from './gate-release.js';
import { whatSumTells } from './what-sum-tells.js';

/** A group and what its municipalities answered to the question. */
export interface QuestionGroup {
  groupId: string;
  contributions: readonly Contribution[];
}

/**
 * The whole of disclosure control for one question in one release: every cell on its own (`gateCell`), then all
 * of them against one another and against what went out before (`gateRelease`), to the values where it must.
 *
 * @param groups most important first: where two cannot both be shown, the earlier is
 * @param ledger earlier releases of the same question. Of a contributor who is in no group any more the answer
 *   is not known here: a sum with them is undecided, and what would open it is withheld.
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
  const cells = groups.map(({ groupId, contributions }) => ({
    groupId,
    cell: gateCell(kind, contributions, params),
  }));
  return gateRelease(cells, ledger, params, (ids) => {
    const hidden = ids.flatMap((id) => answers.get(id) ?? []);
    return hidden.length < ids.length || whatSumTells(kind, hidden, params) !== null;
  });
}
