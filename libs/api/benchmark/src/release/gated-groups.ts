import { scaleScore, type QuestionSettings } from '@commonworks/domain-assessment';
import {
  gateQuestion,
  type Cell,
  type CellKind,
  type Contribution,
  type DisclosureParameters,
  type LedgerEntry,
} from '@commonworks/domain-benchmark';
import { coarsenDerived } from './coarsen-derived.js';
import { type PeerGroup } from './peer-groups.js';
import { type SharedAnswer } from './shared-answers.js';

/** The rules every figure passes; a test swaps them for fewer, to see its attacker succeed. */
export type DisclosureGate = typeof gateQuestion;

/** One question in one group: what was decided, and the contributions it was decided on. */
export interface GatedGroup {
  readonly group: PeerGroup;
  readonly cell: Cell;
  readonly contributions: readonly Contribution[];
}

/**
 * Puts one question through the gate for all groups together, in their order of importance. Texts and systems
 * are never aggregated, and have no group.
 *
 * @param ledger what is out already and could be combined with this question's figures
 */
export function gatedGroups(
  settings: QuestionSettings,
  answers: readonly SharedAnswer[],
  groups: readonly PeerGroup[],
  ledger: readonly LedgerEntry[],
  params: DisclosureParameters,
  gate: DisclosureGate,
): GatedGroup[] {
  const kind = cellKind(settings);
  if (!kind) return [];
  const all = answers
    .filter((answer) => answer.state === 'ANSWERED')
    .map((answer) => contributionOf(settings, answer));
  const asked = groups.map((group) => ({
    groupId: group.key,
    contributions: all.filter(({ municipalityId }) => group.members.has(municipalityId)),
  }));
  return gate(kind, asked, ledger, params).map(({ cell }, index) => ({
    group: groups[index],
    contributions: asked[index].contributions,
    cell: settings.kind === 'DERIVED' ? coarsenDerived(cell, settings.decimals) : cell,
  }));
}

/** How the answers to a question are aggregated; null for texts and systems. */
function cellKind(settings: QuestionSettings): CellKind | null {
  switch (settings.kind) {
    case 'SCALE':
      return 'SCALE';
    case 'NUMBER':
      return settings.amount ? 'AMOUNT' : 'NUMBER';
    case 'DERIVED':
      return 'NUMBER';
    case 'RATING':
    case 'CHOICE':
      return 'CATEGORY';
    case 'TEXT':
    case 'SYSTEM':
      return null;
  }
}

/** The score of a scale level, the value as it is otherwise. */
function contributionOf(
  settings: QuestionSettings,
  { municipalityId, level, value }: SharedAnswer,
): Contribution {
  if (typeof value === 'number' && settings.kind === 'SCALE') {
    return { municipalityId, level, value: scaleScore(value, settings.levels.length) };
  }
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) {
    throw new Error('An answer of this kind is not aggregated.');
  }
  return { municipalityId, level, value };
}
