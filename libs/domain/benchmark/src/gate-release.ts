import { type Cell } from './cell.js';
import { derivedGroups } from './derived-groups.js';
import { checkDisclosureParameters, type DisclosureParameters } from './disclosure-parameters.js';
import { tellsApart } from './tells-apart.js';

/** The hidden contributors of a group whose figures on this question went out in an earlier release. */
export interface LedgerEntry {
  groupId: string;
  hidden: readonly string[];
}

export interface GroupCell {
  groupId: string;
  cell: Cell;
}

/**
 * Rule 6 for the groups of one question: a cell that, subtracted from or otherwise combined with what is out
 * already, would tell of fewer than k hidden contributors is withheld (complementary suppression).
 *
 * In pairs: who is hidden in one group and not in the other is nobody, or at least k. As a whole: no sum of
 * multiples of the released groups leaves 1 to k − 1 contributors, as "all minus each type" might. To the
 * values: no group whose sum follows from the released ones is one that `sumTells` names, so that "all minus
 * cities" does not give what was withheld of the towns. `gateQuestion` does all this in one call.
 *
 * @param cells as `gateCell` gave them, most important first: what comes early is kept
 * @param ledger earlier releases of the same question
 * @param sumTells whether the sum over these hidden contributors would tell an answer (rules 3 and 5)
 * @throws Error on thresholds that protect nothing
 */
export function gateRelease(
  cells: readonly GroupCell[],
  ledger: readonly LedgerEntry[],
  params: DisclosureParameters,
  sumTells: (hidden: readonly string[]) => boolean,
): GroupCell[] {
  const { minimumHidden } = checkDisclosureParameters(params);
  const known = ledger.map((entry) => new Set(entry.hidden)).filter((group) => group.size > 0);
  return cells.map(({ groupId, cell }) => {
    if (cell.withheld !== null || cell.hidden.length === 0) return { groupId, cell };
    const group = new Set(cell.hidden);
    const refused =
      known.some((other) => differsByFew(group, other, minimumHidden)) ||
      tellsApart(group, known, minimumHidden) ||
      derivesTelling(group, known, sumTells);
    if (refused) return { groupId, cell: { withheld: 'DIFFERENCING' } };
    known.push(group);
    return { groupId, cell };
  });
}

function differsByFew(a: ReadonlySet<string>, b: ReadonlySet<string>, minimum: number): boolean {
  const sizes = [countOutside(a, b), countOutside(b, a)];
  return sizes.some((size) => size > 0 && size < minimum);
}

function countOutside(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => !b.has(id)).length;
}

/** Whether the group opens a sum that tells. What cannot be looked through counts as telling. */
function derivesTelling(
  group: ReadonlySet<string>,
  known: readonly ReadonlySet<string>[],
  sumTells: (hidden: readonly string[]) => boolean,
): boolean {
  const before = derivedGroups(known);
  const after = derivedGroups([...known, group]);
  if (!before || !after) return true;
  const keys = new Set(before.map(keyOf));
  return after.some((derived) => !keys.has(keyOf(derived)) && sumTells(derived));
}

function keyOf(ids: readonly string[]): string {
  return JSON.stringify([...ids].sort());
}
