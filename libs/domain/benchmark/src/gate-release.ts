import { type Cell, type ReleasedCell } from './cell.js';
import { checkDisclosureParameters, type DisclosureParameters } from './disclosure-parameters.js';
import { disclosedSets } from './disclosed-sets.js';
import { type CellChoice } from './gate-cell.js';
import { namesSilent, type AskedGroup } from './names-silent.js';
import { nearlyAll } from './same-answer.js';

/** Hidden contributors whose answers to the question, or what was derived from them, went out before. */
export interface LedgerEntry {
  hidden: readonly string[];
}

export interface GroupChoice extends CellChoice {
  groupId: string;
  /** Hidden municipalities of the group that gave no value. */
  silent: readonly string[];
}

export interface GroupCell {
  groupId: string;
  cell: Cell;
}

/**
 * Rule 6 for the groups of one question (`disclosedSets` says what it asks): a cell that, subtracted from or
 * otherwise combined with what is out already, would tell of fewer than k hidden contributors falls back to the
 * named. What comes early is kept.
 *
 * n is a figure too: with the named answers taken off it says how many of the hidden answered. So who was asked
 * is judged like who answered, and a sum tells there where nearly all of it gave no value. Example: six cities
 * are hidden and all answered; of the same population are these six and a town, which declined. n = 6 in both
 * groups names the town.
 *
 * @param choices as `chooseCells` gave them, most important first
 * @param ledger what is out about the question already
 * @param sumTells whether the sum over these hidden contributors would tell an answer (rules 3 and 5)
 * @param cellsTell whether these cells, read together, tell an answer though no sum of them does
 * @throws Error on thresholds that protect nothing
 */
export function gateRelease(
  choices: readonly GroupChoice[],
  ledger: readonly LedgerEntry[],
  params: DisclosureParameters,
  sumTells: (hidden: readonly string[]) => boolean,
  cellsTell: (cells: readonly ReleasedCell[]) => boolean,
): GroupCell[] {
  const { minimumHidden } = checkDisclosureParameters(params);
  const silent = new Set(choices.flatMap((choice) => choice.silent));
  const nearlySilent = (ids: readonly string[]) =>
    nearlyAll(ids.filter((id) => silent.has(id)).length, ids.length);
  const entered = disclosedSets(
    ledger.map(({ hidden }) => new Set(hidden)),
    minimumHidden,
    sumTells,
  );
  const asked = disclosedSets([], minimumHidden, nearlySilent);
  const shown: AskedGroup[] = [];
  const cells: ReleasedCell[] = [];

  return choices.map(({ groupId, withHidden, withoutHidden, silent: silentHere }) => {
    if (!withHidden) return { groupId, cell: withoutHidden };
    const answered = new Set(withHidden.hidden);
    const group = { answered, asked: new Set([...answered, ...silentHere]) };
    const tellsBySum = !entered.admits(answered);
    // Where everybody answered, those asked are the same sets, and n tells of nobody.
    const tellsByN =
      silent.size > 0 && (!asked.admits(group.asked) || namesSilent([...shown, group], minimumHidden));
    if (tellsBySum || tellsByN || cellsTell([...cells, withHidden])) return { groupId, cell: withoutHidden };
    entered.add(answered);
    asked.add(group.asked);
    shown.push(group);
    cells.push(withHidden);
    return { groupId, cell: withHidden };
  });
}
